import { isActive } from '../../lib/icp/schema';
import type { AccountRow, ConfigRow } from '../../lib/storage/rows';
import type { Figure } from '../bulk/figure';
import { MatchFigure } from '../bulk/MatchFigure';
import { Icon } from '../ui/Icon';
import { useT } from '../ui/language';
import { Switch } from '../ui/Switch';
import { problemsOf } from './check';
import { DeleteButton } from './DeleteButton';
import type { Place } from './places';
import { SendTrouble } from './SendTrouble';
import { WhereItLives } from './WhereItLives';

export interface IcpActions {
  readonly onEdit: (row: ConfigRow) => void;
  readonly onDelete: (row: ConfigRow) => void;
  readonly onActive: (row: ConfigRow, isActive: boolean) => void;
  readonly onPlaces: (row: ConfigRow) => void;
  readonly onConflict: (row: ConfigRow, account: AccountRow) => void;
  readonly onRecalculate: (row: ConfigRow) => void;
}

interface IcpListItemProps {
  readonly row: ConfigRow;
  /** How many profiles it matches, once that is known. */
  readonly figure: Figure | undefined;
  /** How it stands with each account. */
  readonly places: readonly Place[];
  /** The accounts where it would be deleted too, and those that would keep it. */
  readonly deleters: readonly AccountRow[];
  readonly keepers: readonly AccountRow[];
  readonly hasDraft: boolean;
  readonly actions: IcpActions;
}

/** One ICP of the list: on or off, where it lives, what needs attention. */
export function IcpListItem(props: IcpListItemProps) {
  const { row, figure, places, deleters, keepers, hasDraft, actions } = props;
  const t = useT();
  const { label, priority } = row.config;
  const problems = problemsOf(row.config)
    .flat()
    .filter((problem) => problem !== undefined);
  const unknown = problems.filter(({ code }) => code === 'unknown_type').length;
  const isHeldUp = places.some(({ state }) => state === 'held' || state === 'occupied');
  return (
    <li className="card stack tight">
      <div className="row apart">
        <h2 className="grow">{label}</h2>
        <Switch
          label={t('icps.activeLabel', { label })}
          checked={isActive(row.config)}
          onChange={(checked) => actions.onActive(row, checked)}
        />
      </div>
      <div className="row apart top">
        <div className="grow">
          <WhereItLives
            priority={typeof priority === 'number' ? t('icps.priority', { priority }) : t('icps.noPriority')}
            places={places}
          />
        </div>
        {places.length > 0 && (
          <button
            type="button"
            className="plain small"
            aria-label={t('places.openLabel', { label })}
            onClick={() => actions.onPlaces(row)}
          >
            {t('places.open')}
          </button>
        )}
      </div>
      <MatchFigure of="icp" figure={figure} />
      {places.map((place) => (
        <SendTrouble key={place.account.id} place={place} />
      ))}
      {problems.length > unknown && (
        <Attention text={t('icps.problems', { count: problems.length - unknown })} />
      )}
      {unknown > 0 && <p className="muted small">{t('icps.unknownTypes', { count: unknown })}</p>}
      {hasDraft && <Attention text={t('icps.draftWaiting')} />}
      {isHeldUp && (
        <div>
          <button
            type="button"
            className="primary"
            aria-label={t('places.decideLabel', { label })}
            onClick={() => actions.onPlaces(row)}
          >
            {t('places.decide')}
          </button>
        </div>
      )}
      {places
        .filter(({ state }) => state === 'conflict')
        .map(({ account }) => (
          <div key={account.id}>
            <button
              type="button"
              className="primary"
              aria-label={t('conflict.showLabel', { label })}
              onClick={() => actions.onConflict(row, account)}
            >
              {t('conflict.show')}
            </button>
          </div>
        ))}
      <div className="row apart">
        <div className="row grow">
          <button
            type="button"
            aria-label={t('icps.editLabel', { label })}
            onClick={() => actions.onEdit(row)}
          >
            <Icon name="edit" />
            {t('icps.edit')}
          </button>
          {isActive(row.config) && (
            <button
              type="button"
              className="plain"
              aria-label={t('recalculate.startLabel', { label })}
              onClick={() => actions.onRecalculate(row)}
            >
              <Icon name="sync" />
              {t('recalculate.start')}
            </button>
          )}
        </div>
        <DeleteButton
          label={label}
          deleters={deleters}
          keepers={keepers}
          onDelete={() => actions.onDelete(row)}
        />
      </div>
    </li>
  );
}

function Attention({ text }: { text: string }) {
  return (
    <p className="advice small">
      <Icon name="warning" /> {text}
    </p>
  );
}
