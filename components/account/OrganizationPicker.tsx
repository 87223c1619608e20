import { useId, useState } from 'react';
import type { KeyCheck, Organization } from '../../lib/partners/types';
import { fold } from '../../lib/values/fold';
import { ErrorText, Field } from '../ui/Field';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';

/** From so many organizations on, there is a search field; and so many are shown at once. */
const [MANY, SHOWN] = [8, 50];

interface OrganizationPickerProps {
  readonly checked: KeyCheck;
  readonly chosen: string;
  readonly isTold: boolean;
  readonly onChoose: (organizationId: string) => void;
}

/** Which of the key's organizations to connect; thousands are found by part of their name. */
export function OrganizationPicker({ checked, chosen, isTold, onChoose }: OrganizationPickerProps) {
  const t = useT();
  const id = useId();
  const [search, setSearch] = useState('');
  const error = isTold && chosen === '' ? t('account.choose') : undefined;
  const { partner, organizations } = checked;
  const found = organizations.filter(({ name }) => fold(name).includes(fold(search)));
  const shown = withChosen(found.slice(0, SHOWN), organizations, chosen);
  return (
    <>
      <Notice kind="success">{t('account.keyWorks', { name: partner })}</Notice>
      {organizations.length === 0 && <Notice kind="warning">{t('account.noOrganizations')}</Notice>}
      {organizations.length >= MANY && (
        <Field label={t('account.organizationSearch')}>
          {(wiring) => (
            <input
              {...wiring}
              type="search"
              value={search}
              onChange={({ target }) => setSearch(target.value)}
            />
          )}
        </Field>
      )}
      {organizations.length > 0 && (
        <fieldset
          className="stack tight"
          role="radiogroup"
          aria-invalid={error !== undefined}
          aria-describedby={error && `${id}-error`}
        >
          <legend className="legend">{t('account.organization')}</legend>
          <div className="choices">
            {shown.map((organization) => (
              <label key={organization.id} className="check">
                <input
                  type="radio"
                  name={id}
                  checked={organization.id === chosen}
                  onChange={() => onChoose(organization.id)}
                />
                {organization.name}
              </label>
            ))}
          </div>
          <div className="muted small" role="status">
            {found.length === 0 && <p>{t('account.noneFound')}</p>}
            {found.length > SHOWN && <p>{t('account.moreOrganizations', { count: found.length - SHOWN })}</p>}
          </div>
          {error && <ErrorText id={`${id}-error`}>{error}</ErrorText>}
        </fieldset>
      )}
    </>
  );
}

/** Those shown, and the chosen one too: what is chosen is always seen. */
function withChosen(
  shown: readonly Organization[],
  all: readonly Organization[],
  chosen: string,
): readonly Organization[] {
  const hidden = all.filter(
    ({ id }) => id === chosen && !shown.some((organization) => organization.id === id),
  );
  return [...hidden, ...shown];
}
