import { useRef, type FormEvent } from 'react';
import type { PartnerId } from '../../lib/icp/vocabulary';
import { partners } from '../../lib/partners/registry';
import type { AccountRow } from '../../lib/storage/rows';
import { focusInvalid } from '../ui/focus-invalid';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';
import { useConnecting } from './connect-store';
import { ExternalUser } from './ExternalUser';
import { KeyFields } from './KeyFields';
import { OrganizationPicker } from './OrganizationPicker';
import { PartnerKeyAdvice } from './PartnerKeyAdvice';
import { PartnerPicker } from './PartnerPicker';
import { useConnect } from './use-connect';

interface ConnectFormProps {
  /** The account that gets another key; undefined to connect one more. */
  readonly account?: AccountRow;
  readonly onConnected?: () => void;
  /** Leaves things as they are, where the form was opened to change them. */
  readonly onCancel?: () => void;
}

/** Connects an account: partner, key, and whose ICPs where the partner asks. What was entered stays, whatever goes wrong. */
export function ConnectForm({ account, onConnected = () => {}, onCancel }: ConnectFormProps) {
  const t = useT();
  const entered = useConnecting();
  const { step, address, isBusy, isTold, failure, submit } = useConnect(onConnected);
  const form = useRef<HTMLFormElement>(null);
  const keyField = useRef<HTMLInputElement>(null);
  const { partner, checked } = entered;
  const scope = partner && partners[partner]?.capabilities.scope;
  const host = 'baseUrl' in address ? new URL(address.baseUrl).host : '';

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit();
    focusInvalid(form.current);
  };
  // A key and its address are for one partner: they must not go to another by mistake.
  const choose = (partner: PartnerId) =>
    entered.set({ partner, key: '', baseUrl: '', checked: null, organizationId: '' });
  const takeOtherKey = () => {
    entered.set({ key: '', checked: null });
    keyField.current?.focus();
  };
  return (
    <form className="stack" ref={form} onSubmit={onSubmit} noValidate>
      {!account && <PartnerPicker chosen={partner} isTold={isTold} onChoose={choose} />}
      {partner === 'bullseye-partner' && !account && (
        <PartnerKeyAdvice onOrganizationKey={() => choose('bullseye-org')} />
      )}
      {partner && (
        <KeyFields
          partner={partner}
          isTold={isTold}
          address={address}
          keyField={keyField}
          takesFocus={account !== undefined}
        />
      )}
      {scope === 'external_user' && !account && (
        <ExternalUser
          value={entered.organizationId}
          onChange={(organizationId) => entered.set({ organizationId })}
        />
      )}
      {scope === 'organization' && checked && (
        <OrganizationPicker
          checked={checked}
          chosen={entered.organizationId}
          isTold={isTold}
          onChoose={(organizationId) => entered.set({ organizationId })}
        />
      )}
      {checked?.access === 'read' && <Notice kind="info">{t('account.readOnlyHint')}</Notice>}
      {partner && host && !checked && (
        <p className="hint">
          {t('account.keyPlace', { host })} {t('account.permission', { host })}
        </p>
      )}
      {failure && <Notice kind="failure">{failure}</Notice>}
      <div className="row">
        <button type="submit" className="primary" aria-disabled={isBusy}>
          {t(submitKeys[step][isBusy ? 'busy' : 'ready'])}
        </button>
        {checked && (
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
}

const submitKeys = {
  check: { ready: 'account.check', busy: 'account.checking' },
  connect: { ready: 'account.connectButton', busy: 'account.connecting' },
} as const;
