import { useRef, useState, type FormEvent } from 'react';
import { partners } from '../../lib/partners/registry';
import type { Organization } from '../../lib/partners/types';
import { connectAccount } from '../../lib/storage/accounts';
import { announceEdit } from '../announce';
import { focusInvalid } from '../ui/focus-invalid';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';
import { useToasts } from '../ui/toast-store';
import { useConnecting } from './connect-store';
import { KeyFields } from './KeyFields';
import { OrganizationPicker } from './OrganizationPicker';
import { errorWords, kindOf } from './partner-error';
import { requestAccess } from './permission';
import { readAddress } from './typed-address';

/** The partner that can be connected for now. */
const PARTNER = 'bullseye-partner';

interface ConnectFormProps {
  readonly onConnected: () => void;
  /** Leaves things as they are, where the form was opened to change them. */
  readonly onCancel?: () => void;
}

/** Connects an account: key, check, organization. What was entered stays, whatever goes wrong. */
export function ConnectForm({ onConnected, onCancel }: ConnectFormProps) {
  const t = useT();
  const entered = useConnecting();
  const say = useToasts((toasts) => toasts.say);
  const [isBusy, setBusy] = useState(false);
  const [isTold, setTold] = useState(false);
  const [failure, setFailure] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const keyField = useRef<HTMLInputElement>(null);
  const address = readAddress(entered.baseUrl, partners[PARTNER]?.defaultBaseUrl ?? '');
  const baseUrl = 'baseUrl' in address ? address.baseUrl : undefined;
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
    if (isBusy) return;
    void (entered.checked ? connect() : check());
    focusInvalid(form.current);
  };
  const takeOtherKey = () => {
    entered.set({ key: '', checked: null });
    keyField.current?.focus();
  };
  return (
    <form className="stack" ref={form} onSubmit={submit} noValidate>
      <KeyFields isTold={isTold} address={address} keyField={keyField} takesFocus={onCancel !== undefined} />
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
        <button type="submit" className="primary" aria-disabled={isBusy}>
          {submitWords()}
        </button>
        {entered.checked && (
          <button type="button" onClick={takeOtherKey}>
            {t('account.otherKey')}
          </button>
        )}
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {t('account.cancel')}
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
