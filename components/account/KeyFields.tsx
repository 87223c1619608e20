import { useState, type RefObject, type SyntheticEvent } from 'react';
import type { PartnerId } from '../../lib/icp/vocabulary';
import { Field } from '../ui/Field';
import { useT } from '../ui/language';
import { useConnecting } from './connect-store';
import type { TypedAddress } from './typed-address';

interface KeyFieldsProps {
  readonly partner: PartnerId;
  readonly isTold: boolean;
  readonly address: TypedAddress;
  readonly keyField: RefObject<HTMLInputElement | null>;
  readonly takesFocus: boolean;
}

/** The key, what it is and where to find it; and the address of a relay, where there is one. */
export function KeyFields({ partner, isTold, address, keyField, takesFocus }: KeyFieldsProps) {
  const t = useT();
  const { key, baseUrl, set } = useConnecting();
  const isBaseUrlWrong = 'mend' in address;
  const [isOpen, setOpen] = useState(isBaseUrlWrong);
  // Stays open over an address that is wrong: what to mend must be seen.
  const onToggle = ({ currentTarget: details }: SyntheticEvent<HTMLDetailsElement>) => {
    details.open ||= isBaseUrlWrong;
    setOpen(details.open);
  };
  return (
    <>
      <Field
        label={t('account.key')}
        hint={t(`partner.${partner}.key`)}
        error={isTold && key.trim() === '' ? t('account.keyMissing') : undefined}
      >
        {(wiring) => (
          <input
            {...wiring}
            ref={keyField}
            autoFocus={takesFocus}
            type="password"
            autoComplete="off"
            spellCheck={false}
            value={key}
            onChange={({ target }) => set({ key: target.value, checked: null })}
          />
        )}
      </Field>
      <details open={isOpen} onToggle={onToggle}>
        <summary>{t('account.advanced')}</summary>
        <Field
          label={t('account.baseUrl')}
          hint={t('account.baseUrlHint')}
          error={isBaseUrlWrong ? t(address.mend) : undefined}
        >
          {(wiring) => (
            <input
              {...wiring}
              type="url"
              autoComplete="off"
              placeholder={t('account.baseUrlUsual')}
              value={baseUrl}
              onChange={({ target }) => set({ baseUrl: target.value, checked: null })}
            />
          )}
        </Field>
      </details>
    </>
  );
}
