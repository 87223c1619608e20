import { Field } from '../ui/Field';
import { useT } from '../ui/language';

/** The longest name of a user that Surfe takes for an ICP (https://developers.surfe.com, `externalUserId`). */
export const LONGEST_USER = 250;

interface ExternalUserProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Whose ICP it is, where one key serves several people. */
export function ExternalUser({ value, onChange }: ExternalUserProps) {
  const t = useT();
  return (
    <Field
      label={t('account.externalUser')}
      hint={t('account.externalUserHint')}
      error={
        value.trim().length > LONGEST_USER ? t('account.externalUserLong', { most: LONGEST_USER }) : undefined
      }
    >
      {(wiring) => (
        <input
          {...wiring}
          autoComplete="off"
          spellCheck={false}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
