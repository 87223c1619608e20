import { useLiveQuery } from 'dexie-react-hooks';
import type { PartnerStats } from '../../lib/partners/types';
import { listConfigs } from '../../lib/storage/configs';
import { listLinks } from '../../lib/storage/links';
import { useT } from '../ui/language';

/** Matches by ICP, most first; an ICP that isn't on this device goes by its name there. */
export function StatsTable({ accountId, stats }: { accountId: string; stats: PartnerStats }) {
  const t = useT();
  const labels = useLabels(accountId);
  if (!labels) return null;
  if (stats.matches.length === 0) return <p className="muted">{t('stats.none')}</p>;
  const number = (count: number) => count.toLocaleString(t.locale);
  const rows = stats.matches.toSorted((a, b) => b.matches - a.matches);
  return (
    <table className="figures">
      <thead>
        <tr>
          <th scope="col">{t('stats.icp')}</th>
          <th scope="col">{t('stats.matches')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ remoteKey, matches }) => (
          <tr key={remoteKey}>
            <th scope="row">{labels.get(remoteKey) ?? remoteKey}</th>
            <td>{number(matches)}</td>
          </tr>
        ))}
      </tbody>
      {stats.total !== undefined && (
        <tfoot>
          <tr>
            <th scope="row">{t('stats.total')}</th>
            <td>{number(stats.total)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

/** The names of an account's ICPs by their keys there; undefined until they are known. */
function useLabels(accountId: string): ReadonlyMap<string, string> | undefined {
  return useLiveQuery(async () => {
    const [links, configs] = [await listLinks(), await listConfigs()];
    const labels = new Map(configs.map(({ id, config }) => [id, config.label]));
    const own = links.filter((link) => link.accountId === accountId);
    return new Map(
      own.flatMap(({ remoteKey, configId }) => {
        const label = labels.get(configId);
        return label === undefined ? [] : [[remoteKey, label] as const];
      }),
    );
  }, [accountId]);
}
