import { useRef } from 'react';
import { isActive } from '../../lib/icp/schema';
import type { AccountRow, ConfigRow, ErrorNote } from '../../lib/storage/rows';
import { ErrorDetail } from '../account/ErrorDetail';
import { icpErrorWords } from '../account/partner-error';
import type { Figure } from '../bulk/figure';
import { MatchFigure } from '../bulk/MatchFigure';
import { Icon } from '../ui/Icon';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';
import { Switch } from '../ui/Switch';
import { problemsOf } from './check';
import type { SyncState } from './sync-state';

export interface IcpActions {
  readonly onEdit: (row: ConfigRow) => void;
  readonly onDelete: (row: ConfigRow) => void;
  readonly onActive: (row: ConfigRow, isActive: boolean) => void;
  readonly onPublish: (row: ConfigRow, account: AccountRow) => void;
  readonly onConflict: (row: ConfigRow) => void;
  readonly onRecalculate: (row: ConfigRow) => void;
}

interface IcpListItemProps {
  readonly row: ConfigRow;
  /** How many profiles it matches, once that is known. */
  readonly figure: Figure | undefined;
  readonly state: SyncState;
  /** Why it could not be sent. */
  readonly error: ErrorNote | undefined;
  readonly hasDraft: boolean;
  /** Accounts it can be sent to. */
  readonly unaware: readonly AccountRow[];
  readonly actions: IcpActions;
}

/** One ICP of the list: on or off, how it stands with the account, what needs attention. */
export function IcpListItem({ row, figure, state, error, hasDraft, unaware, actions }: IcpListItemProps) {
  const t = useT();
  const { label, priority } = row.config;
  const editButton = useRef<HTMLButtonElement>(null);
  const publish = (account: AccountRow) => {
    actions.onPublish(row, account);
    editButton.current?.focus();
  };
  const problems = problemsOf(row.config).flat().filter(Boolean).length;
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
      <p className="muted small">
        {typeof priority === 'number' ? t('icps.priority', { priority }) : t('icps.noPriority')}
        {' · '}
        {t(`syncState.${state}`)}
      </p>
      <MatchFigure of="icp" figure={figure} />
      {error && (
        <Notice kind="warning">
          <p>{icpErrorWords(error.kind, t)}</p>
          <ErrorDetail message={error.message} isOpen />
        </Notice>
      )}
      {problems > 0 && <Attention text={t('icps.problems', { count: problems })} />}
      {hasDraft && <Attention text={t('icps.draftWaiting')} />}
      <div className="row apart">
        <div className="row">
          <button
            type="button"
            ref={editButton}
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
        <button
          type="button"
          className="icon"
          aria-label={t('icps.deleteLabel', { label })}
          onClick={() => actions.onDelete(row)}
        >
          <Icon name="bin" />
        </button>
      </div>
      {state === 'conflict' && (
        <div>
          <button
            type="button"
            aria-label={t('conflict.showLabel', { label })}
            onClick={() => actions.onConflict(row)}
          >
            {t('conflict.show')}
          </button>
        </div>
      )}
      {unaware.map((account) => (
        <div key={account.id}>
          <button
            type="button"
            aria-label={t('publish.label', { label, organization: account.organizationName })}
            onClick={() => publish(account)}
          >
            {t('publish.button', { organization: account.organizationName })}
          </button>
        </div>
      ))}
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
