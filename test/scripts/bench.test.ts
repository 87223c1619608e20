import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { checkAgreement } from '../../scripts/bench/agree';
import type { Prepared } from '../../scripts/bench/engine';
import { sourceOf } from '../../scripts/bench/hand-written';
import { failures, jsonOf, tableOf } from '../../scripts/bench/report';
import { runSuite, type Row } from '../../scripts/bench/suite';
import type { BenchConfig } from '../../scripts/bench/workload/rules';
import { makeWorkloads } from '../../scripts/bench/workload/workload';

const answering = (...answers: (boolean | undefined)[]): Prepared => ({
  count: () => 0,
  answers: () => answers,
});

const workloadOf = (configs: number) => {
  const [workload] = makeWorkloads(7, 1 / 1_000);
  if (!workload) throw new Error('There is no workload.');
  return { ...workload, tasks: workload.tasks.slice(0, configs) };
};

describe('the workloads', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(makeWorkloads(7, 0.01)).toEqual(makeWorkloads(7, 0.01));
    expect(makeWorkloads(8, 0.01)).not.toEqual(makeWorkloads(7, 0.01));
  });

  it('have as many profiles and configs as they say, with thousands of values where real ones have', () => {
    const [a, b, c] = makeWorkloads(7);
    expect(a?.tasks.map(({ configs, profiles }) => [configs.length, profiles.length])).toEqual(
      Array(20).fill([1, 1_000]),
    );
    expect(b?.tasks[0]?.configs).toHaveLength(50);
    expect(c?.tasks[0]?.configs).toHaveLength(20);
    const profiles = c?.tasks[0]?.profiles ?? [];
    expect(profiles).toHaveLength(10_000);
    expect(new Set(profiles.map((profile) => profile.company_size)).size).toBeGreaterThan(2_000);
    expect(new Set(profiles.map((profile) => profile.job_title)).size).toBeGreaterThan(500);
  });
});

describe('the limit', () => {
  it('is what a person would write', () => {
    const config: BenchConfig = {
      slug: 'a',
      label: 'A',
      priority: 1,
      rules: {
        groups: [
          {
            operator: 'AND',
            conditions: [
              { type: 'country', comparator: 'in', value: ['DE', 'AT'], optional: false },
              { type: 'company_size', comparator: 'gte', value: 50, optional: false },
              { type: 'city', comparator: 'equals', value: 'berlin', optional: true },
            ],
          },
          {
            operator: 'OR',
            conditions: [
              { type: 'job_title', comparator: 'contains', value: ['vp', 'head'], optional: false },
              { type: 'seniority', comparator: 'not_equals', value: 'entry', optional: false },
            ],
          },
        ],
      },
    };
    expect(sourceOf([config])).toBe(
      [
        'const set0 = new Set(["DE","AT"]);',
        'export const rules = [',
        '  (p) => ((set0.has(p.country) && p.company_size >= 50)' +
          ' || ((p.job_title.includes("vp") || p.job_title.includes("head")) || p.seniority !== "entry")),',
        '];',
      ].join('\n'),
    );
  });
});

describe('the suite', () => {
  it('finds all engines of one mind before it times them against the first', async () => {
    const measured = await runSuite(7, { rounds: 3, sample: 0.1, warmUp: 0 }, 0.01);
    expect(measured.map(({ workload }) => workload)).toEqual(['a', 'b', 'c']);
    for (const { rows } of measured) {
      expect(rows.length).toBeGreaterThanOrEqual(9);
      expect(rows[0]).toMatchObject({ name: 'hand-written', median: 1 });
      for (const { median } of rows) expect(median).toBeGreaterThan(0);
    }
  });

  it('stops where an engine gives another answer, or none', async () => {
    const contenders = (other: boolean | undefined) => [
      { name: 'one', prepared: answering(true, false) },
      { name: 'other', prepared: answering(true, other) },
    ];
    await expect(checkAgreement(workloadOf(2), contenders(false))).resolves.toBeUndefined();
    const differs = 'profile 0, config 1: one says false, other says';
    await expect(checkAgreement(workloadOf(2), contenders(true))).rejects.toThrow(`${differs} true`);
    await expect(checkAgreement(workloadOf(2), contenders(undefined))).rejects.toThrow(
      `${differs} undefined`,
    );
  });
});

describe('the report', () => {
  const row = (name: string, median: number): Row => ({
    name,
    median,
    spread: 0.04,
    explains: 'no',
    inExtension: 'yes',
  });
  const measured = [
    { workload: 'a', title: 'one', rows: [row('hand-written', 1), row('ours', 7.126), row('other', 521.6)] },
    { workload: 'c', title: 'many', rows: [row('hand-written', 1), row('columns', 0.1834)] },
  ];
  const target = (limit: number) => [{ workload: 'a', engine: 'ours', ratio: 6.5, limit }];

  it('gives machines the ratios alone', () => {
    expect(JSON.parse(jsonOf(measured))).toEqual({
      a: { 'hand-written': 1, ours: 7.13, other: 522 },
      c: { 'hand-written': 1, columns: 0.183 },
    });
  });

  it('gives people a line an engine, with a mark where a target is missed', () => {
    expect(tableOf(measured, target(10))).toMatch(/^ours +7\.13 ±4 % ! +– /m);
    expect(tableOf(measured, target(7))).toMatch(/^ours +7\.13 ±4 % ✗ +– /m);
    expect(tableOf(measured, target(10))).toMatch(/^columns +– +0\.18 ±4 % +yes +no$/m);
  });

  it('fails what is worse than allowed, and what was not measured', () => {
    expect(failures(measured, target(10))).toEqual([]);
    expect(failures(measured, target(7))).toEqual(['(a) ours: 7.13, at most 7 allowed']);
    expect(failures([], target(10))).toEqual(['(a) ours: not measured']);
  });
});

describe('npm run bench', () => {
  it.each([['--fast'], ['twice']])('says of %s that it knows no such thing', (argument) => {
    const { status, stderr, stdout } = spawnSync('npx', ['tsx', 'scripts/bench.ts', argument], {
      encoding: 'utf8',
    });
    expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({
      status: 2,
      stdout: '',
      lines: 1,
    });
    expect(stderr).toContain(argument);
  });
});
