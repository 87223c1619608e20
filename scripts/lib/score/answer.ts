import { translator } from '../../../lib/i18n/translator';
import { problemSentence } from '../../../lib/icp/sentence';
import type { Problem } from '../../../lib/icp/problems';
import type { ScorableConfig } from '../../../lib/scoring/config';
import { scoreAll } from '../../../lib/scoring/score';
import type { ConfigResult } from '../../../lib/scoring/types';

const t = translator('en');

/** The answer to a line of configs and attributes: their results, or what is wrong with the line. */
export function answer(line: string): object {
  const input = parse(line);
  if (
    !isRecord(input) ||
    !isRecord(input.attributes) ||
    !Array.isArray(input.configs) ||
    !input.configs.every(isRecord)
  )
    return { error: 'Expected one JSON object a line: {"configs":[{…}],"attributes":{…}}.' };
  const configs: ScorableConfig[] = input.configs;
  const { results, ranking } = scoreAll(configs, input.attributes);
  const best = configs[ranking[0] ?? -1];
  return {
    results: results.map((result, index) => printed(configs[index]?.slug, result)),
    best: best?.slug ?? null,
  };
}

function printed(slug: unknown, { match, floor, ceiling, problem, groups }: ConfigResult): object {
  return {
    slug: slug ?? null,
    match,
    floor,
    ceiling,
    ...words(problem),
    groups: groups.map(({ conditions }) => ({
      conditions: conditions.map(({ outcome, problem }) => ({ outcome, ...words(problem) })),
    })),
  };
}

function words(problem: Problem | undefined): { problem?: string } {
  return problem ? { problem: problemSentence(problem, t) } : {};
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
