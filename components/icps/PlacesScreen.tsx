import type { ConfigRow } from '../../lib/storage/rows';
import { usePanel } from '../panel/panel-store';
import { Heading } from '../ui/Heading';
import { Icon } from '../ui/Icon';
import { useT } from '../ui/language';
import { PlaceCard } from './PlaceCard';
import { placesOf } from './places';
import type { Icps } from './use-icps';

/** Where one ICP lives: how it stands with each account, and sending it there or unlinking it. */
export function PlacesScreen({ row, icps }: { row: ConfigRow; icps: Icps }) {
  const t = useT();
  const backToIcps = usePanel((panel) => panel.backToIcps);
  return (
    <>
      <div>
        <button type="button" className="plain" onClick={backToIcps}>
          <Icon name="back" />
          {t('editor.back')}
        </button>
      </div>
      <div>
        <Heading>{t('places.title', { label: row.config.label })}</Heading>
        <p className="muted">{t('places.hint')}</p>
      </div>
      <ul className="stack">
        {placesOf(row, icps).map((place) => (
          <PlaceCard key={place.account.id} row={row} place={place} icps={icps} />
        ))}
      </ul>
    </>
  );
}
