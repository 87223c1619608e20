import type { Translator } from '../../lib/i18n/translator';
import { accountWords } from '../account/account-words';
import { Empty } from '../ui/Empty';
import { Heading } from '../ui/Heading';
import { Icon } from '../ui/Icon';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';
import type { ConflictView } from '../../lib/storage/links';
import { figureOf } from '../bulk/figure';
import type { ActiveCounts } from '../bulk/use-active-counts';
import type { Draft } from './draft';
import { NEW } from './draft-store';
import { IcpListItem, type IcpActions } from './IcpListItem';
import { deletersOf, keepersOf, placesOf } from './places';
import type { Icps } from './use-icps';

interface IcpListProps {
  readonly icps: Icps;
  /** The unsaved drafts by config id. */
  readonly drafts: Readonly<Record<string, Draft>>;
  /** How many profiles the active ones match, once that is known. */
  readonly counts: ActiveCounts | undefined;
  readonly actions: IcpActions;
  readonly onCreate: () => void;
  readonly onReopen: (draftKey: string) => void;
  readonly onSettle: (conflict: ConflictView) => void;
}

/** The ICPs on this device. */
export function IcpList({ icps, drafts, counts, actions, onCreate, onReopen, onSettle }: IcpListProps) {
  const t = useT();
  const create = (
    <button type="button" className="primary" onClick={onCreate}>
      <Icon name="plus" />
      {drafts[NEW] ? t('icps.newDraft') : t('icps.create')}
    </button>
  );
  const orphans = Object.entries(drafts).filter(([key, draft]) => key !== NEW && isOrphan(draft, icps));
  const deletedHere = icps.conflicts.filter(({ mine }) => mine === null);
  return (
    <>
      {icps.damaged > 0 && <Notice kind="warning">{t('icps.damaged', { count: icps.damaged })}</Notice>}
      {orphans.map(([key, { settles, config }]) => (
        <Notice key={key} kind="warning">
          <p>{t(settles === undefined ? 'icps.orphan' : 'icps.settledMeanwhile', { label: config.label })}</p>
          <div>
            <button type="button" onClick={() => onReopen(key)}>
              {t('icps.reopen')}
            </button>
          </div>
        </Notice>
      ))}
      {deletedHere.map((conflict) => (
        <Notice key={`${conflict.configId} ${conflict.accountId}`} kind="warning">
          <p>{t('conflict.deletedHere', wordsOf(conflict, icps, t))}</p>
          <div>
            <button type="button" onClick={() => onSettle(conflict)}>
              {t('conflict.show')}
            </button>
          </div>
        </Notice>
      ))}
      {icps.configs.length === 0 ? (
        <Empty title={t('icps.none')} hint={t('icps.noneHint')} takesFocus>
          {create}
        </Empty>
      ) : (
        <>
          <div className="row apart">
            <Heading watched={icps.configs.length}>{t('icps.title')}</Heading>
            {create}
          </div>
          <ul className="stack">
            {icps.configs.map((row) => (
              <IcpListItem
                key={row.id}
                row={row}
                figure={figureOf(row.id, counts)}
                places={placesOf(row, icps)}
                deleters={deletersOf(row.id, icps)}
                keepers={keepersOf(row.id, icps)}
                hasDraft={drafts[row.id] !== undefined}
                actions={actions}
              />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Whether what a draft changes is no longer there: its ICP was deleted, or the conflict it settles is settled. */
function isOrphan({ configId, settles }: Draft, { configs, conflicts }: Icps): boolean {
  return settles === undefined
    ? !configs.some(({ id }) => id === configId)
    : !conflicts.some((conflict) => conflict.configId === configId && conflict.accountId === settles);
}

function wordsOf({ theirs, accountId }: ConflictView, { accounts }: Icps, t: Translator) {
  const account = accounts.find(({ id }) => id === accountId);
  return { label: theirs?.label ?? '', account: account ? accountWords(account, t) : '' };
}
