import { useT } from '../ui/language';
import { More } from './More';

interface DamagedProfilesProps {
  readonly count: number;
  /** The first of them. */
  readonly rows: readonly { readonly key: string; readonly problem: string }[];
}

/** The stored profiles that can't be read, by their keys. */
export function DamagedProfiles({ count, rows }: DamagedProfilesProps) {
  const t = useT();
  return (
    <details>
      <summary>{t('recalculate.damaged', { count })}</summary>
      <p className="muted small">{t('recalculate.damagedHint')}</p>
      <ul className="bullets small">
        {rows.map(({ key, problem }) => (
          <li key={key}>
            {key}
            <p className="muted verbatim">{problem}</p>
          </li>
        ))}
        <More count={count - rows.length} />
      </ul>
    </details>
  );
}
