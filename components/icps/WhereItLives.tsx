import { accountWords } from '../account/account-words';
import { Icon } from '../ui/Icon';
import { useT } from '../ui/language';
import { needsRep, type Place } from './places';

interface WhereItLivesProps {
  /** The priority, in words. */
  readonly priority: string;
  readonly places: readonly Place[];
}

/** Priority, and where an ICP is beside this device: its state at each account that knows it, named where there are several. */
export function WhereItLives({ priority, places }: WhereItLivesProps) {
  const t = useT();
  const known = places.filter(({ state }) => state !== 'absent');
  const [only] = known;
  if (!only || places.length === 1)
    return (
      <p className={only && needsRep(only) ? 'advice small' : 'muted small'}>
        {priority}
        {' · '}
        {t(`syncState.${only?.state ?? 'local'}`)}
      </p>
    );
  return (
    <>
      <p className="muted small">{priority}</p>
      <ul className="small">
        {known.map((place) => (
          <li key={place.account.id} className={needsRep(place) ? 'advice' : 'muted'}>
            {needsRep(place) && <Icon name="warning" />} {accountWords(place.account, t)}
            {' · '}
            {t(`syncState.${place.state}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
