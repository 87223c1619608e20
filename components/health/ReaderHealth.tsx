import { taughtPages } from '../../lib/reading/health';
import type { HealthRow } from '../../lib/storage/rows';
import { useT } from '../ui/language';

/** One reader's counts: its pages, what some of them lacked, and how many said each fact. */
export function ReaderHealth({ row: { reader, pages, changed, lacks, facts } }: { row: HealthRow }) {
  const t = useT();
  const read = pages - changed;
  const place = taughtPages(reader);
  return (
    <details>
      <summary>
        {t('health.reader', { reader: place === undefined ? reader : t('health.taught', { place }), pages })}
        {changed > 0 && <strong> {t('health.changed', { changed })}</strong>}
      </summary>
      <table>
        <tbody>
          {Object.entries(lacks).map(([name, count]) => (
            <tr key={`lacks ${name}`}>
              <th scope="row">{t('health.lacks', { name })}</th>
              <td>{t('health.of', { count, all: pages })}</td>
            </tr>
          ))}
          {Object.entries(facts).map(([name, count]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{t('health.of', { count, all: read })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
