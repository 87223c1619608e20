import type { Condition, IcpConfig } from '../../lib/icp/schema';

const CREATED = 'created';
/** Priorities that reps give; those that a partner gives by itself are never multiples of it. */
const PRIORITIES = 1_000;
/** The reason that nobody takes back. */
const FOR_GOOD = 0;

/**
 * Every edit made: each is a text found nowhere else, as a label, a condition's value or a priority, and stands until
 * somebody who saw it takes it away, which has a number so that it may be taken back.
 */
export class Book {
  #numbers = 0;
  readonly #reasons = new Map<string, Set<number>>();
  readonly #kept: [origin: string | undefined, text: string][] = [];

  /** A text for an edit that is about to be made; it counts once it is acknowledged. */
  next(kind: 'label' | 'created' | 'value' | 'unheld'): string {
    this.#numbers += 1;
    return `${kind} ${this.#numbers}`;
  }

  nextPriority(): { readonly priority: number; readonly text: string } {
    this.#numbers += 1;
    return { priority: this.#numbers * PRIORITIES, text: `priority ${this.#numbers}` };
  }

  acknowledge(...texts: string[]): void {
    for (const text of texts) if (!this.#reasons.has(text)) this.#reasons.set(text, new Set());
  }

  /**
   * An edit that not every partner can hold: it goes with the config of this origin, whoever deletes that, and does not
   * come back with it from another device; a priority also where the deletion is on its way already, for only what rules
   * say more is asked about.
   */
  keepWith(origin: string | undefined, text: string): void {
    this.#kept.push([origin, text]);
    const isGone = origin !== undefined && (this.#reasons.get(origin)?.size ?? 0) > 0;
    if (isGone && isPriority(text)) this.drop([text]);
  }

  /** Somebody takes texts away, or what was sent over them could not know of them. */
  drop(texts: readonly string[]): number {
    this.#numbers += 1;
    for (const text of texts) this.#take(text, this.#numbers);
    const gone = texts.filter(isOrigin);
    for (const [origin, text] of this.#kept)
      if (origin && gone.includes(origin) && !texts.includes(text)) this.#take(text, FOR_GOOD);
    return this.#numbers;
  }

  #take(text: string, reason: number): void {
    this.#reasons.set(text, (this.#reasons.get(text) ?? new Set()).add(reason));
  }

  takeBack(reason: number): void {
    for (const reasons of this.#reasons.values()) reasons.delete(reason);
  }

  /** Every edit that nobody took away. */
  standing(): string[] {
    return [...this.#reasons].flatMap(([text, reasons]) => (reasons.size === 0 ? [text] : []));
  }

  taken(): string[] {
    return [...this.#reasons].flatMap(([text, reasons]) => (reasons.size > 0 ? [text] : []));
  }
}

/** The edits that are in a config. */
export function textsOf(config: IcpConfig | null | undefined): string[] {
  if (!config) return [];
  const { priority } = config;
  const isOurs = typeof priority === 'number' && priority >= PRIORITIES && priority % PRIORITIES === 0;
  return [
    labelText(config),
    ...conditionsOf(config).map(valueOf),
    ...(isOurs ? [`priority ${priority / PRIORITIES}`] : []),
  ];
}

/** The text of the edit that a config's label is of; a copy's is numbered. */
export function labelText({ label }: IcpConfig): string {
  return label.replace(/ \(\d+\)$/, '');
}

/** The text of the edit that made a config: known by it on every device. */
export function originOf(config: IcpConfig | null): string | undefined {
  return textsOf(config).find(isOrigin);
}

export function isOrigin(text: string): boolean {
  return text.startsWith(CREATED);
}

export function isPriority(text: string): boolean {
  return text.startsWith('priority');
}

/** Whether no partner that is played at can hold an edit. */
export function isUnheld(text: string): boolean {
  return text.startsWith('unheld');
}

export function valueOf({ value }: Condition): string {
  const [first] = [value].flat();
  return typeof first === 'string' ? first : '';
}

export function conditionsOf({ rules }: IcpConfig): Condition[] {
  return rules.groups.flatMap(({ conditions }) => conditions);
}

export function newIcp(label: string, origin: string): IcpConfig {
  return withCondition({ slug: '', label, rules: { groups: [] } }, origin, true);
}

/** With one more condition; of a type that no partner here can hold, if the text says so. */
export function withCondition(config: IcpConfig, value: string, inNewGroup: boolean): IcpConfig {
  const type = isUnheld(value) ? 'seniority' : 'city';
  const condition = { type, comparator: 'equals', value };
  const { groups } = config.rules;
  const last = groups.at(-1);
  return {
    ...config,
    rules: {
      groups:
        inNewGroup || !last
          ? [...groups, { operator: 'AND', conditions: [condition] }]
          : [...groups.slice(0, -1), { ...last, conditions: [...last.conditions, condition] }],
    },
  };
}

/** Without the conditions of these values, nor the groups that nothing would be left of. */
export function without(config: IcpConfig, values: readonly string[]): IcpConfig {
  const groups = config.rules.groups.map((group) => ({
    ...group,
    conditions: group.conditions.filter((each) => !values.includes(valueOf(each))),
  }));
  return { ...config, rules: { groups: groups.filter(({ conditions }) => conditions.length > 0) } };
}
