import { isUserTooLong, LONGEST_USER } from '../../lib/partners/surfe.user';
import { Field } from '../ui/Field';
import { useT } from '../ui/language';

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
      error={isUserTooLong(value.trim()) ? t('account.externalUserLong', { most: LONGEST_USER }) : undefined}
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
