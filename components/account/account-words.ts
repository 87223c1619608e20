import type { Translator } from '../../lib/i18n/translator';
import type { AccountRow } from '../../lib/storage/rows';

/** An account as it is told from others: its organization and, where that isn't its name already, its partner. */
export function accountWords(
  { partner, organizationName }: Pick<AccountRow, 'partner' | 'organizationName'>,
  t: Translator,
): string {
  const name = t(`partner.${partner}.name`);
  return organizationName === name
    ? name
    : t('account.named', { organization: organizationName, partner: name });
}
