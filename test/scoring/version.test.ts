import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { scoreAll } from '../../lib/scoring/score';
import { ENGINE_VERSION } from '../../lib/scoring/version';
import { goldenSamples } from './golden';

/** The digest of all results of the golden samples under each version of the engine. */
const digests: Readonly<Record<number, string>> = {
  1: '623df61e4741671a7dd60cae7ebfafdc',
};

test('no result changes without a new version of the engine', () => {
  const results = goldenSamples(1_000).map(({ configs, attributes }) => {
    const scored = scoreAll(configs, attributes);
    const all = scored.results.map(({ match, floor, ceiling, problem, groups }) => [
      match,
      floor,
      ceiling,
      problem?.code,
      groups.map(({ conditions }) => conditions.map((line) => [line.outcome, line.problem?.code])),
    ]);
    return [all, scored.ranking];
  });
  const digest = createHash('sha256').update(JSON.stringify(results)).digest('hex').slice(0, 32);
  expect(
    digest,
    `The samples come to something else than under version ${ENGINE_VERSION} of the engine. If profiles are meant to ` +
      `score differently, raise ENGINE_VERSION in lib/scoring/version.ts; if only the samples (golden.ts, or the ` +
      `vocabulary they are made of) changed, leave it. Then note the digest here: ${digest}`,
  ).toBe(digests[ENGINE_VERSION]);
});
