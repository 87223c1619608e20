import { useId } from 'react';
import { partnerIds, type PartnerId } from '../../lib/icp/vocabulary';
import { partners } from '../../lib/partners/registry';
import { ErrorText } from '../ui/Field';
import { useT } from '../ui/language';

interface PartnerPickerProps {
  readonly chosen: PartnerId | null;
  readonly isTold: boolean;
  readonly onChoose: (partner: PartnerId) => void;
}

/** Which system an account is at: each in one sentence on what it keeps. */
export function PartnerPicker({ chosen, isTold, onChoose }: PartnerPickerProps) {
  const t = useT();
  const id = useId();
  const error = isTold && chosen === null ? t('account.partnerMissing') : undefined;
  return (
    <fieldset
      className="stack tight"
      role="radiogroup"
      aria-invalid={error !== undefined}
      aria-describedby={error && `${id}-error`}
    >
      <legend className="legend">{t('account.partner')}</legend>
      {partnerIds
        .filter((partner) => partners[partner])
        .map((partner) => (
          <label key={partner} className="check">
            <input
              type="radio"
              name={id}
              aria-labelledby={`${id}-${partner}`}
              aria-describedby={`${id}-${partner}-what`}
              checked={partner === chosen}
              onChange={() => onChoose(partner)}
            />
            <span className="grow">
              <strong id={`${id}-${partner}`}>{t(`partner.${partner}.name`)}</strong>
              <span id={`${id}-${partner}-what`} className="hint block">
                {t(`partner.${partner}.what`)}
              </span>
            </span>
          </label>
        ))}
      {error && <ErrorText id={`${id}-error`}>{error}</ErrorText>}
    </fieldset>
  );
}
