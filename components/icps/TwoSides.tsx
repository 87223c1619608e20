import type { Translator } from '../../lib/i18n/translator';
import { conditionSentence } from '../../lib/icp/sentence';
import { isActive, type IcpConfig } from '../../lib/icp/schema';
import { Icon } from '../ui/Icon';
import { useT } from '../ui/language';

interface TwoSidesProps {
  readonly mine: IcpConfig | null;
  readonly theirs: IcpConfig | null;
}

/** Two versions of an ICP beside each other in plain words, with what only one of them says marked. */
export function TwoSides({ mine, theirs }: TwoSidesProps) {
  const t = useT();
  const [ours, others] = [linesOf(mine, t), linesOf(theirs, t)];
  return (
    <div className="sides">
      <Side title={t('conflict.mine')} lines={ours} others={others} />
      <Side title={t('conflict.theirs')} lines={others} others={ours} />
    </div>
  );
}

interface SideProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly others: readonly string[];
}

function Side({ title, lines, others }: SideProps) {
  const t = useT();
  return (
    <section className="card stack tight">
      <h2>{title}</h2>
      {lines.length === 0 && <p>{t('conflict.isDeleted')}</p>}
      <ul className="stack tight">
        {lines.map((line, index) => (
          <li key={index} className={others.includes(line) ? undefined : 'differs'}>
            {line}
            {!others.includes(line) && (
              <span className="advice small">
                {' '}
                <Icon name="warning" /> {t('conflict.differs')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A config as lines: name, priority, state, then each group's conditions. */
function linesOf(config: IcpConfig | null, t: Translator): string[] {
  if (!config) return [];
  const { label, priority, rules } = config;
  return [
    label,
    typeof priority === 'number' ? t('icps.priority', { priority }) : t('icps.noPriority'),
    isActive(config) ? t('conflict.active') : t('conflict.inactive'),
    ...rules.groups.flatMap(({ operator, conditions }, index) => [
      groupLine(index + 1, operator ?? 'AND', t),
      ...conditions.map(
        (condition) =>
          `${conditionSentence(condition, t)}${condition.optional === true ? ` (${t('profile.optional')})` : ''}`,
      ),
    ]),
  ];
}

function groupLine(number: number, operator: string, t: Translator): string {
  const words = { AND: t('editor.and'), OR: t('editor.orOperator') }[operator] ?? operator;
  return t('conflict.group', { number, operator: words });
}
