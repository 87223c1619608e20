import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { receiptOf } from '../../lib/scoring/receipt';
import { scoreAll } from '../../lib/scoring/score';
import { replayed } from '../../scripts/lib/score/replayed';

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

describe('npm run score -- --receipt FILE', () => {
  const folder = mkdtempSync(join(tmpdir(), 'receipt-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const replay = (...args: string[]) => {
    const { stdout, stderr, status } = spawnSync('npx', ['tsx', 'scripts/score.ts', ...args], {
      input: '',
      encoding: 'utf8',
    });
    return { stdout, stderr, status };
  };
  const file = (content: string) => {
    const path = join(folder, 'receipt.json');
    writeFileSync(path, content);
    return path;
  };
  const known = { city: ['Paris'] };
  const [result] = scoreAll([config], known).results;
  if (!result) throw new Error('no result');
  const receipt = receiptOf({ config, revision: 1, updatedAt: 1 }, [config], known, result);

  it('comes to the same', () => {
    expect(replay('--receipt', file(JSON.stringify(receipt)))).toEqual({
      stdout: `${JSON.stringify({ same: true, engine: receipt.engine })}\n`,
      stderr: '',
      status: 0,
    });
  });

  it('or says what differs, and that another engine made it', () => {
    const forged = { ...receipt, engine: 0, attributes: { city: 'Ham\u2028burg' } };
    const { stdout, status } = replay('--receipt', file(JSON.stringify(forged)));
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      same: false,
      engine: receipt.engine,
      differences: [
        { path: 'engine', receipt: 0, now: receipt.engine },
        { path: 'result.match', receipt: 'no', now: 'yes' },
        { path: 'result.floor', receipt: 0, now: 100 },
        { path: 'result.ceiling', receipt: 0, now: 100 },
        { path: 'result.groups.0.0', receipt: 'unmet', now: 'met' },
      ],
    });
  });

  it.each([
    ['a file that isn’t there', ['--receipt', join(folder, 'none.json')], /no such file/],
    ['an option it doesn’t know', ['--recipe'], /Unknown option/],
  ])('%s: one clear line, exit code 2', (_, args, words) => {
    const { stdout, stderr, status } = replay(...args);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toMatch(words);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  it.each([
    ['no receipt', () => file('{}'), /no receipt of format 1/],
    ['no file', () => folder, /is no file/],
    ['too large', () => file(' '.repeat(1_000_001)), /too large/],
  ])('what is %s is refused', (_, path, words) => {
    expect(() => replayed(path())).toThrow(words);
  });
});
