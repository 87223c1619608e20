import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { capabilities } from '../../lib/icp/capabilities';
import { partners } from '../../lib/partners/registry';
import { agree } from '../../lib/storage/consents';
import { holdersAt, publish, takePlace, unlink, type Obstacle } from '../../lib/storage/publish';
import { ranked } from '../../lib/storage/ranked';
import type { AccountRow, ConfigRow } from '../../lib/storage/rows';
import { lossKeys } from '../../lib/sync/loss-keys';
import { accountWords } from '../account/account-words';
import { announceEdit } from '../announce';
import { UnlistedValues } from '../recommendations/UnlistedValues';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';
import { useToasts } from '../ui/toast-store';
import { LossReport } from './LossReport';
import { openLosses, type Place } from './places';
import type { Icps } from './use-icps';

interface PublishProps {
  readonly row: ConfigRow;
  readonly place: Place;
  readonly icps: Icps;
}

/** Sending an ICP to an account that hasn't got it: what would be left out first, then the rep's word. */
export function Publish({ row, place: { account, entry, link }, icps }: PublishProps) {
  const t = useT();
  const say = useToasts((toasts) => toasts.say);
  const [hasFailed, setFailed] = useState(false);
  const config = useLiveQuery(() => ranked(row.config, [account.id]), [row.config, account.id]);
  if (!config) return null;
  const { label } = config;
  const words = accountWords(account, t);
  const isSent = entry !== undefined && (link !== undefined || entry.sent !== undefined);
  const losses = partners[account.partner]?.losses(config) ?? [];
  const open = openLosses(row.id, config, account, icps);
  const former = formerAt(row.id, account, icps);
  const carryOut = (work: () => Promise<Obstacle | undefined>, text: string) => {
    setFailed(false);
    void work().then(
      (obstacle) => {
        if (obstacle) return setFailed(true);
        say({ text });
        return announceEdit();
      },
      () => setFailed(true),
    );
  };
  const send = async () => {
    if (losses.length > 0) await agree(row.id, account.id, lossKeys(losses, config));
    return (former === undefined ? publish : takePlace)(row.id, account.id);
  };
  const onSend = () => carryOut(send, t('publish.sent', { label, account: words }));
  const keep = async () => {
    await unlink(row.id, account.id);
    return undefined;
  };
  const onKeep = () => carryOut(keep, t('publish.unlinked', { account: words }));
  const mayNot = account.access === 'read';
  return (
    <>
      {mayNot ? (
        <Notice kind="info">{t('publish.forbidden')}</Notice>
      ) : (
        <>
          {open.length > 0 && (
            <LossReport
              kind="warning"
              title={t('publish.losses', { account: words })}
              losses={open}
              config={config}
            />
          )}
          <UnlistedValues account={account} config={config} />
          {former !== undefined && (
            <p className="hint">
              {former ? t('publish.occupied', { label: former }) : t('publish.replaces')}
            </p>
          )}
        </>
      )}
      {hasFailed && <Notice kind="failure">{t('icps.failed')}</Notice>}
      <div className="row">
        {!mayNot && (
          <button
            type="button"
            className="primary"
            aria-label={
              open.length > 0
                ? t('publish.withoutLabel', { account: words })
                : t('publish.label', { label, account: words })
            }
            onClick={onSend}
          >
            {t(open.length > 0 ? 'publish.without' : 'publish.button')}
          </button>
        )}
        {entry && (
          <button
            type="button"
            aria-label={t(isSent ? 'publish.unlinkLabel' : 'publish.keepLabel', { account: words })}
            onClick={onKeep}
          >
            {t(isSent ? 'publish.unlink' : 'publish.keep')}
          </button>
        )}
      </div>
      {isSent && <p className="hint">{t('publish.unlinkHint')}</p>}
    </>
  );
}

/**
 * What an account that holds one ICP has now, and would have no more: the name of what is tied to it, empty where that
 * is none of ours any more, or can't be read. Undefined where nothing is replaced.
 */
function formerAt(configId: string, account: AccountRow, icps: Icps): string | undefined {
  const { configs, links, cut, outbox } = icps;
  const holder = holdersAt(account, { links: [...links, ...cut], outbox }).find((id) => id !== configId);
  if (holder !== undefined) return configs.find(({ id }) => id === holder)?.config.label ?? '';
  const isOne = capabilities[account.partner].holds === 'one';
  return isOne && cut.some(({ accountId }) => accountId === account.id) ? '' : undefined;
}
