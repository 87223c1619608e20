import type { Translator } from '../../lib/i18n/translator';
import { conditionSentence } from '../../lib/icp/sentence';
import { isActive, type Condition, type IcpConfig } from '../../lib/icp/schema';
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
  readonly lines: readonly Line[];
  readonly others: readonly Line[];
}

function Side({ title, lines, others }: SideProps) {
  const t = useT();
  const said = new Set(others.map(({ text }) => text));
  return (
    <section className="card stack tight">
      <h2>{title}</h2>
      {lines.length === 0 && <p>{t('conflict.isDeleted')}</p>}
      <ul className="stack tight">
        {lines.map(({ text, isInGroup }, index) => (
          <li key={index} className={isInGroup ? 'inner' : undefined}>
            {text}
            {!said.has(text) && (
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

interface Line {
  readonly text: string;
  readonly isInGroup: boolean;
}

/** A config as lines: name, priority, state, then each group's conditions. */
function linesOf(config: IcpConfig | null, t: Translator): Line[] {
  if (!config) return [];
  const { label, priority, rules } = config;
  const head = [
    label,
    typeof priority === 'number' ? t('icps.priority', { priority }) : t('icps.noPriority'),
    isActive(config) ? t('conflict.active') : t('conflict.inactive'),
  ];
  const groups = rules.groups.flatMap(({ operator, conditions }, index) => [
    { text: groupWords(index + 1, operator ?? 'AND', t), isInGroup: false },
    ...conditions.map((condition) => ({ text: conditionWords(condition, t), isInGroup: true })),
  ]);
  return [...head.map((text) => ({ text, isInGroup: false })), ...groups];
}

function groupWords(number: number, operator: string, t: Translator): string {
  const words = { AND: t('editor.and'), OR: t('editor.orOperator') }[operator] ?? operator;
  return t('conflict.group', { number, operator: words });
}

function conditionWords(condition: Condition, t: Translator): string {
  const sentence = conditionSentence(condition, t);
  return condition.optional === true ? `${sentence} (${t('profile.optional')})` : sentence;
}
