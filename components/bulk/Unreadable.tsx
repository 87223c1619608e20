import { DamagedProfiles } from '../stats/DamagedProfiles';
import { useBulk } from './BulkScoring';

/** The profiles that are left out of all figures, if there are any. */
export function Unreadable() {
  const { state } = useBulk();
  return state.is === 'ready' && state.damaged.count > 0 && <DamagedProfiles {...state.damaged} />;
}
