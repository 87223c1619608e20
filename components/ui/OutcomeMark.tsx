import type { Outcome } from '../../lib/scoring/types';
import { Icon, type IconName } from './Icon';
import { useT } from './language';

const icons: Record<Outcome, IconName> = { met: 'check', unmet: 'cross', unknown: 'question' };

/** Met, not met or unknown: by icon, word and colour. */
export function OutcomeMark({ outcome }: { outcome: Outcome }) {
  const t = useT();
  return (
    <span className={`outcome ${outcome}`}>
      <Icon name={icons[outcome]} />
      {t(`outcome.${outcome}`)}
    </span>
  );
}
