import type { Condition, IcpConfig } from '../../lib/icp/schema';

const [CREATED, LABEL] = ['created', 'label'];
/** Priorities that reps give; those that a partner gives by itself are never multiples of it. */
const PRIORITIES = 1_000;
/** How a condition says a text. */
export type Form = Pick<Condition, 'type' | 'comparator'>;
/** What no partner that is played at can hold. */
const UNHELD: Form = { type: 'seniority', comparator: 'equals' };
/** The reason that nobody takes back. */
const FOR_GOOD = 0;

/**
 * Every edit made: each is a text found nowhere else, as a label, a condition's value or a priority, and stands until
 * somebody who saw it takes it away, which has a number so that it may be taken back.
 */
export class Book {
  #numbers = 0;
  readonly #reasons = new Map<string, Set<number>>();
  readonly #excused = new Set<string>();
  readonly #kept: [origin: string | undefined, text: string][] = [];

  /** @param forms what a partner's conditions can be, at all that are played at */
  constructor(private readonly forms: readonly [Form, ...Form[]]) {}

  /** A text for an edit that is about to be made; it counts once it is acknowledged. */
  nextLabel(): string {
    this.#numbers += 1;
    return `${LABEL} ${this.#numbers}`;
  }

  /** A condition that says a text, in one form or another; a domain, which any form may say. */
  nextCondition(kind: 'created' | 'value' | 'unheld'): Condition & { readonly value: string } {
    this.#numbers += 1;
    const form = this.forms[this.#numbers % this.forms.length]!;
    return { ...(kind === 'unheld' ? UNHELD : form), value: `${kind}-${this.#numbers}.example` };
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
   * come back with it from another device; what is no rule also where the deletion is on its way already, for only what rules
   * say more is asked about.
   */
  keepWith(origin: string | undefined, text: string): void {
    this.#kept.push([origin, text]);
    const isGone = origin !== undefined && (this.#reasons.get(origin)?.size ?? 0) > 0;
    if (isGone && !isRule(text)) this.drop([text]);
  }

  /** What is no rule goes with the one ICP of a place wherever that was taken, and stays elsewhere: either is right. */
  excuseBesideRules(): void {
    for (const text of this.standing()) if (!isRule(text)) this.#excused.add(text);
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
    return this.#where((reasons) => reasons.size === 0);
  }

  taken(): string[] {
    return this.#where((reasons) => reasons.size > 0);
  }

  #where(isWanted: (reasons: ReadonlySet<number>) => boolean): string[] {
    const all = [...this.#reasons].filter(([text, reasons]) => isWanted(reasons) && !this.#excused.has(text));
    return all.map(([text]) => text);
  }
}

/** The edits that are in a config. */
export function textsOf(config: IcpConfig | null | undefined): string[] {
  if (!config) return [];
  const { priority } = config;
  const label = labelText(config);
  const isOurs = typeof priority === 'number' && priority >= PRIORITIES && priority % PRIORITIES === 0;
  return [
    ...(label.startsWith(LABEL) ? [label] : []),
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

function isRule(text: string): boolean {
  return !isPriority(text) && !text.startsWith(LABEL);
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

export function newIcp(label: string, origin: Condition): IcpConfig {
  return withCondition({ slug: '', label, rules: { groups: [] } }, origin, true);
}

export function withCondition(config: IcpConfig, condition: Condition, inNewGroup: boolean): IcpConfig {
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
