import type { Translator } from '../../lib/i18n/translator';
import { conditionSentence } from '../../lib/icp/sentence';
import { isActive, type Condition, type Group, type IcpConfig } from '../../lib/icp/schema';
import { scalarWords } from '../../lib/icp/value-words';
import { isConditionType, rowOf } from '../../lib/icp/vocabulary';
import { plainCondition, plainConfig, plainGroup, textOf } from '../../lib/sync/same';

/** One thing that a config says, in plain words. */
export interface Line {
  readonly text: string;
  readonly isInGroup: boolean;
  /** Whether the other config doesn't say it. */
  readonly differs: boolean;
  /** Of a list that both name: the values that only this one has. */
  readonly added: readonly string[];
}

/** A config as lines, each held against the other config: name, priority, state, each group's conditions, further settings. */
export function linesOf(config: IcpConfig | null, other: IcpConfig | null, t: Translator): Line[] {
  if (!config) return [];
  const groups = config.rules.groups.flatMap((group, index) => groupLines(group, index, other, t));
  return [...headLines(config, other, t), ...groups, ...furtherLines(config, other, t)];
}

function headLines(config: IcpConfig, other: IcpConfig | null, t: Translator): Line[] {
  return [
    line(config.label, config.label !== other?.label),
    line(priorityWords(config, t), (config.priority ?? null) !== (other?.priority ?? null)),
    line(
      t(isActive(config) ? 'conflict.active' : 'conflict.inactive'),
      !other || isActive(config) !== isActive(other),
    ),
  ];
}

function priorityWords({ priority }: IcpConfig, t: Translator): string {
  return typeof priority === 'number' ? t('icps.priority', { priority }) : t('icps.noPriority');
}

/** A group is held against the other's at the same place, or against one that says just the same elsewhere. */
function groupLines(group: Group, index: number, other: IcpConfig | null, t: Translator): Line[] {
  const others = other?.rules.groups ?? [];
  const whole = groupText(group);
  const kin = others.find((each) => groupText(each) === whole) ?? others[index];
  const operator = (each: Group | undefined) => each && (each.operator ?? 'AND');
  return [
    line(operatorWords(index + 1, group.operator ?? 'AND', t), operator(group) !== operator(kin)),
    ...group.conditions.map((condition) => conditionLine(condition, kin?.conditions ?? [], t)),
  ];
}

function conditionLine(condition: Condition, others: readonly Condition[], t: Translator): Line {
  const text = conditionSentence(condition, t);
  const own = textOf(plainCondition(condition));
  const kin = others.find(
    ({ type, comparator }) => type === condition.type && comparator === condition.comparator,
  );
  const differs = !others.some((each) => textOf(plainCondition(each)) === own);
  return {
    text: condition.optional === true ? `${text} (${t('profile.optional')})` : text,
    isInGroup: true,
    differs,
    added: differs && kin ? addedValues(condition, kin, t) : [],
  };
}

/** Where both name lists, what only this one names: long lists differ out of sight. */
function addedValues({ type, value }: Condition, kin: Condition, t: Translator): string[] {
  if (!Array.isArray(value) || !Array.isArray(kin.value)) return [];
  const theirs = new Set(kin.value.map((item) => JSON.stringify(item)));
  const nature = isConditionType(type) ? rowOf(type).nature : undefined;
  return value
    .filter((item) => !theirs.has(JSON.stringify(item)))
    .map((item) => scalarWords(item, nature, t));
}

const known = ['label', 'priority', 'isActive', 'rules'];

/** Settings that another system added and we only keep: named where they differ, for nobody here can read them. */
function furtherLines(config: IcpConfig, other: IcpConfig | null, t: Translator): Line[] {
  if (!other) return [];
  const [ours, theirs] = [plainConfig(config), plainConfig(other)];
  return Object.keys(ours)
    .filter((key) => !known.includes(key) && textOf(ours[key]) !== textOf(theirs[key]))
    .map((key) => line(t('conflict.setting', { name: key }), true));
}

function operatorWords(number: number, operator: string, t: Translator): string {
  const words = { AND: t('editor.and'), OR: t('editor.orOperator') }[operator] ?? operator;
  return t('conflict.group', { number, operator: words });
}

const groupText = (group: Group) => textOf(plainGroup(group));

function line(text: string, differs: boolean): Line {
  return { text, isInGroup: false, differs, added: [] };
}
