import { partners } from '../../lib/partners/registry';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';

/**
 * Partner keys live on servers only, never in client-side code (https://docs.bullseye.so/partner-api/authentication):
 * one reaches every organization of its account, so a relay or an organization's own key is the better choice.
 */
export function PartnerKeyAdvice({ onOrganizationKey }: { onOrganizationKey: () => void }) {
  const t = useT();
  return (
    <Notice kind="warning">
      <p>{t('account.partnerKeyAdvice')}</p>
      {partners['bullseye-org'] && (
        <div>
          <button type="button" onClick={onOrganizationKey}>
            {t('account.useOrganizationKey')}
          </button>
        </div>
      )}
    </Notice>
  );
}
