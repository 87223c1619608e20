import { isActive } from '../icp/schema';
import { compileConfig, type ScorableConfig } from './config';
import { RECEIPT_FORMAT, type Receipt, type ReceiptResult } from './receipt.schema';
import { scoreAll } from './score';
import type { ConfigResult } from './types';
import { ENGINE_VERSION } from './version';

/** A config on the device, and which edit of it this is. */
export interface VersionedConfig {
  readonly config: ScorableConfig;
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly updatedAt: number;
}

/**
 * The receipt of a score: all that it was made of, as JSON, and what it came to. Of the profile it holds the
 * attributes' values, and nothing else: no name, no words of the page.
 * @param scored the config that was scored
 * @param all every config on the device, this one too: the others go in only if this one asks about them
 * @param result what was shown
 */
export function receiptOf(
  scored: VersionedConfig,
  all: readonly ScorableConfig[],
  attributes: object,
  result: ConfigResult,
): Receipt {
  const { config, revision, updatedAt } = scored;
  const others = compileConfig(config).usesDerived
    ? all.filter((other) => isActive(other) && !compileConfig(other).usesDerived)
    : [];
  return plain({
    receipt: RECEIPT_FORMAT,
    engine: ENGINE_VERSION,
    config: { revision, updatedAt, ...scoredPart(config) },
    ...(others.length > 0 && { others: others.map(scoredPart) }),
    attributes,
    result: resultIn(result),
  });
}

/** One place where a receipt and its replay differ, e.g. `result.groups.0.1`; null where one of them has nothing. */
export interface Difference {
  readonly path: string;
  readonly receipt: unknown;
  readonly now: unknown;
}

/** Scores what a receipt holds once more; where the result differs from the one in it. Empty: the same. */
export function replay({ config, others = [], attributes, result }: Receipt): Difference[] {
  const [now] = scoreAll([config, ...others], attributes).results;
  return now ? differences('result', result, resultIn(now)) : [];
}

function resultIn({ match, floor, ceiling, problem, groups }: ConfigResult): ReceiptResult {
  return {
    match,
    floor,
    ceiling,
    ...(problem && { problem: problem.code }),
    groups: groups.map(({ conditions }) =>
      conditions.map((line) => (line.problem ? `${line.outcome}: ${line.problem.code}` : line.outcome)),
    ),
  };
}

function scoredPart({ slug, label, priority, isActive, rules }: ScorableConfig): ScorableConfig {
  return { slug, label, priority, isActive, rules };
}

/** As it will be read back: what JSON leaves out is left out. */
function plain(receipt: object): Receipt {
  return JSON.parse(JSON.stringify(receipt)) as Receipt;
}

function differences(path: string, receipt: unknown, now: unknown): Difference[] {
  if (Object.is(receipt, now)) return [];
  if (!isObject(receipt) || !isObject(now)) return [{ path, receipt: receipt ?? null, now: now ?? null }];
  const keys = new Set([...Object.keys(receipt), ...Object.keys(now)]);
  return [...keys].flatMap((key) => differences(`${path}.${key}`, receipt[key], now[key]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
