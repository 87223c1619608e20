import { useId } from 'react';
import type { ConfigRow } from '../../lib/storage/rows';
import { accountWords } from '../account/account-words';
import { usePanel } from '../panel/panel-store';
import { useT } from '../ui/language';
import { useLostFocus } from '../ui/use-lost-focus';
import { LossReport } from './LossReport';
import { lossesAt, needsRep, type Place } from './places';
import { Publish } from './Publish';
import { ScoreAnew } from './ScoreAnew';
import { SendTrouble } from './SendTrouble';
import { TryAgain } from './TryAgain';
import { Unlink } from './Unlink';
import type { Icps } from './use-icps';

interface PlaceCardProps {
  readonly row: ConfigRow;
  readonly place: Place;
  readonly icps: Icps;
}

/** How one ICP stands with one account, and what can be done about it. */
export function PlaceCard({ row, place, icps }: PlaceCardProps) {
  const t = useT();
  const id = useId();
  const { account, state, link } = place;
  const heading = useLostFocus<HTMLHeadingElement>(state);
  const showIcps = usePanel((panel) => panel.showIcps);
  const isOpen = state === 'absent' || state === 'held' || state === 'occupied';
  return (
    <li>
      <section className="card stack tight" aria-labelledby={id}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {accountWords(account, t)}
        </h2>
        <p className={needsRep(place) ? 'advice small' : 'muted small'}>{t(`syncState.${state}`)}</p>
        <SendTrouble place={place} />
        {state === 'failed' && <TryAgain row={row} account={account} />}
        {state === 'differs' && <p className="hint">{t('places.differsHint')}</p>}
        {state === 'conflict' && (
          <div>
            <button
              type="button"
              className="primary"
              aria-label={t('conflict.showLabel', { label: row.config.label })}
              onClick={() => showIcps({ is: 'conflict', configId: row.id, accountId: account.id })}
            >
              {t('conflict.show')}
            </button>
          </div>
        )}
        {isOpen && <Publish row={row} place={place} icps={icps} />}
        {!isOpen && <AgreedLosses row={row} place={place} icps={icps} />}
        {link && <ScoreAnew account={account} link={link} label={row.config.label} />}
        {!isOpen && <Unlink configId={row.id} account={account} />}
      </section>
    </li>
  );
}

/** What stays out of the account because the rep agreed to it. */
function AgreedLosses({ row: { id, config }, place: { account }, icps }: PlaceCardProps) {
  const t = useT();
  const { agreed } = lossesAt(id, config, account, icps);
  if (agreed.length === 0) return null;
  return <LossReport kind="info" title={t('publish.agreed')} losses={agreed} config={config} />;
}
