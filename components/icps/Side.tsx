import type { IcpConfig } from '../../lib/icp/schema';
import { Icon } from '../ui/Icon';
import { useT } from '../ui/language';
import { linesOf } from './config-lines';

/** So many values are named; the rest is counted. */
const NAMED = 20;

interface SideProps {
  readonly title: string;
  /** Null: deleted on this side. */
  readonly config: IcpConfig | null;
  /** What it is held against. */
  readonly other: IcpConfig | null;
  /** What both say is left out. */
  readonly isShort?: boolean;
}

/** One version of an ICP, in plain words, with what the other doesn't say marked. */
export function Side({ title, config, other, isShort = false }: SideProps) {
  const t = useT();
  const lines = linesOf(config, other, t).filter(({ differs }) => differs || !isShort);
  return (
    <section className="card stack tight">
      <h2>{title}</h2>
      {!config && <p>{t('conflict.isDeleted')}</p>}
      <ul className="stack tight">
        {lines.map(({ text, isInGroup, differs, added }, index) => (
          <li key={index} className={isInGroup ? 'inner' : undefined}>
            {text}
            {config && other && differs && (
              <span className="advice small">
                {' '}
                <Icon name="warning" /> {t('conflict.differs')}
                {added.length > 0 && ` ${t('conflict.added', { values: namedOf(added, t) })}`}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function namedOf(values: readonly string[], t: ReturnType<typeof useT>): string {
  const list = values.slice(0, NAMED).join(', ');
  const count = values.length - NAMED;
  return count > 0 ? t('sentence.more', { list, count }) : list;
}
