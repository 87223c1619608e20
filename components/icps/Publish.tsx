import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { capabilities } from '../../lib/icp/capabilities';
import { partners } from '../../lib/partners/registry';
import { ranked } from '../../lib/storage/configs';
import { agree } from '../../lib/storage/consents';
import { obstacleTo, publish, unlink } from '../../lib/storage/publish';
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
  const config = useLiveQuery(() => ranked(row.config), [row.config]);
  if (!config) return null;
  const { label } = config;
  const words = accountWords(account, t);
  const losses = partners[account.partner]?.losses(config) ?? [];
  const open = openLosses(row.id, config, account, icps);
  const carryOut = (work: () => Promise<unknown>, text: string) => {
    setFailed(false);
    void work().then(
      () => {
        say({ text });
        return announceEdit();
      },
      () => setFailed(true),
    );
  };
  const send = async () => {
    if (losses.length > 0) await agree(row.id, account.id, lossKeys(losses, config));
    if (!entry) await publish(row.id, account.id);
  };
  const onSend = () => carryOut(send, t('publish.sent', { label, account: words }));
  const onKeep = () => carryOut(() => unlink(row.id, account.id), t('publish.unlinked', { account: words }));
  const obstacle = obstacleWords(row.id, account, icps, t);
  return (
    <>
      {obstacle ? (
        <Notice kind="info">{obstacle}</Notice>
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
          {isReplacing(account, icps) && <p className="hint">{t('publish.replaces')}</p>}
        </>
      )}
      {hasFailed && <Notice kind="failure">{t('icps.failed')}</Notice>}
      <div className="row">
        {!obstacle && (
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
          <button type="button" aria-label={t('publish.keepLabel', { account: words })} onClick={onKeep}>
            {t('publish.keep')}
          </button>
        )}
      </div>
      {entry && link && <p className="hint">{t('publish.unlinkHint')}</p>}
    </>
  );
}

/** Why nothing can be sent to an account; undefined where it can. */
function obstacleWords(
  configId: string,
  account: AccountRow,
  { configs, links, outbox }: Icps,
  t: ReturnType<typeof useT>,
): string | undefined {
  const ties = [...links, ...outbox];
  const obstacle = obstacleTo(configId, account, ties);
  if (obstacle !== 'occupied') return obstacle && t('publish.forbidden');
  const there = ties.find((tie) => tie.accountId === account.id && tie.configId !== configId);
  const other = configs.find(({ id }) => id === there?.configId);
  return t('publish.occupied', { label: other?.config.label ?? '' });
}

/** Whether what stands in an account that holds one ICP would be replaced: its tie was cut. */
function isReplacing({ id, partner }: AccountRow, { cut }: Icps): boolean {
  return capabilities[partner].holds === 'one' && cut.some(({ accountId }) => accountId === id);
}
