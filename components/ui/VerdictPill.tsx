import type { Match } from '../../lib/scoring/types';
import { Icon, type IconName } from './Icon';
import { useT } from './language';

const icons: Record<Match, IconName> = { yes: 'check', no: 'cross', unknown: 'question' };

/** Match, no match, or not enough known: by icon, word and colour. */
export function VerdictPill({ match }: { match: Match }) {
  const t = useT();
  return (
    <span className={`pill ${match}`}>
      <Icon name={icons[match]} />
      {t(`verdict.${match}`)}
    </span>
  );
}
