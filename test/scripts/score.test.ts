// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const run = (input: string): unknown[] => {
  const { stdout } = spawnSync('npx', ['tsx', 'scripts/score.ts'], { input, encoding: 'utf8' });
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
};

const condition = { type: 'city', comparator: 'equals', value: 'Ham\u2028burg' };
const config = {
  slug: 'a',
  label: 'A',
  rules: { groups: [{ conditions: [condition] }, { conditions: [] }] },
};
const line = (attributes: object, ...configs: object[]) => JSON.stringify({ configs, attributes });

describe('npm run score', () => {
  it('answers a line for a line, in order, and says what is wrong in the place of a wrong one', () => {
    const input = [
      line({ city: 'Hamburg' }, config),
      '',
      'no JSON',
      '{"configs":[1],"attributes":{}}',
      '{"configs":[],"attributes":[]}',
      line({}, { ...config, isActive: false }),
      line({}, { rules: { groups: [{ conditions: [{ type: 'shoe_size' }] }] } }),
    ];
    const error = { error: expect.stringContaining('attributes') as string };
    expect(run(input.join('\n'))).toEqual([
      {
        results: [
          {
            slug: 'a',
            match: 'no',
            floor: 0,
            ceiling: 0,
            groups: [{ conditions: [{ outcome: 'unmet' }] }, { conditions: [] }],
          },
        ],
        best: 'a',
      },
      error,
      error,
      error,
      error,
      expect.objectContaining({ best: null }),
      {
        results: [
          {
            slug: null,
            match: 'unknown',
            floor: 0,
            ceiling: 100,
            groups: [{ conditions: [{ outcome: 'unknown', problem: expect.any(String) as string }] }],
          },
        ],
        best: null,
      },
    ]);
  });
});
