import { useState, type FormEvent } from 'react';
import { parseBaseUrl } from '../../lib/partners/base-url';
import { partners } from '../../lib/partners/registry';
import type { Organization } from '../../lib/partners/types';
import { connectAccount } from '../../lib/storage/accounts';
import { announceEdit } from '../announce';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';
import { useToasts } from '../ui/toast-store';
import { useConnecting } from './connect-store';
import { KeyFields } from './KeyFields';
import { OrganizationPicker } from './OrganizationPicker';
import { errorWords, kindOf } from './partner-error';
import { requestAccess } from './permission';

/** The partner that can be connected for now. */
const PARTNER = 'bullseye-partner';

/** Connects an account: key, check, organization. What was entered stays, whatever goes wrong. */
export function ConnectForm({ onConnected }: { onConnected: () => void }) {
  const t = useT();
  const entered = useConnecting();
  const say = useToasts((toasts) => toasts.say);
  const [isBusy, setBusy] = useState(false);
  const [isTold, setTold] = useState(false);
  const [failure, setFailure] = useState<string>();
  const baseUrl = validBaseUrl(entered.baseUrl);
  const host = baseUrl === undefined ? '' : new URL(baseUrl).host;

  const check = async () => {
    setTold(true);
    setFailure(undefined);
    const key = entered.key.trim();
    if (key === '' || baseUrl === undefined) return;
    setBusy(true);
    try {
      if (await requestAccess(baseUrl)) {
        const checked = (await partners[PARTNER]?.checkKey({ baseUrl, key })) ?? null;
        const organizationId = likelyChoice(checked?.organizations ?? [], entered.organizationId);
        entered.set({ checked, organizationId });
        setTold(false);
      } else setFailure(t('account.permissionRefused', { host }));
    } catch (error) {
      setFailure(errorWords(kindOf(error), t));
    } finally {
      setBusy(false);
    }
  };
  const connect = async () => {
    const organization = entered.checked?.organizations.find(({ id }) => id === entered.organizationId);
    setTold(true);
    setFailure(undefined);
    if (!organization || baseUrl === undefined) return;
    setBusy(true);
    try {
      const { id: organizationId, name: organizationName } = organization;
      const key = entered.key.trim();
      await connectAccount({ partner: PARTNER, baseUrl, organizationId, organizationName, key });
      say({ text: t('account.connected', { organization: organizationName }) });
      entered.reset();
      onConnected();
      void announceEdit();
    } catch {
      setFailure(t('account.connectFailed'));
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void (entered.checked ? connect() : check());
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <KeyFields isTold={isTold} isBaseUrlWrong={baseUrl === undefined} />
      {entered.checked ? (
        <OrganizationPicker
          checked={entered.checked}
          chosen={entered.organizationId}
          isTold={isTold}
          onChoose={(organizationId) => entered.set({ organizationId })}
        />
      ) : (
        host && <p className="hint">{t('account.permission', { host })}</p>
      )}
      {failure && <Notice kind="failure">{failure}</Notice>}
      <div className="row">
        <button type="submit" className="primary" disabled={isBusy}>
          {submitWords()}
        </button>
        {entered.checked && (
          <button type="button" onClick={() => entered.set({ key: '', checked: null })}>
            {t('account.otherKey')}
          </button>
        )}
      </div>
    </form>
  );

  function submitWords(): string {
    if (entered.checked) return isBusy ? t('account.connecting') : t('account.connectButton');
    return isBusy ? t('account.checking') : t('account.check');
  }
}

/** The organization chosen before, or the only one there is. */
function likelyChoice(organizations: readonly Organization[], before: string): string {
  const [only, ...others] = organizations;
  if (organizations.some(({ id }) => id === before)) return before;
  return only && others.length === 0 ? only.id : '';
}

function validBaseUrl(text: string): string | undefined {
  try {
    return parseBaseUrl(text.trim() === '' ? (partners[PARTNER]?.defaultBaseUrl ?? '') : text);
  } catch {
    return undefined;
  }
}
