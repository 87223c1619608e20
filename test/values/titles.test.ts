import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { departmentOf, departmentsOf, departmentNames } from '../../lib/values/department';
import { fold } from '../../lib/values/fold';
import { senioritiesOf, seniorityNames, seniorityOf } from '../../lib/values/seniority';
import { departmentWords } from '../../lib/values/tables/department-words';
import { seniorityWords } from '../../lib/values/tables/seniority-words';

/** Titles as they stand on profiles, each with what a careful human takes from it: seniorities, departments. */
const golden = readFileSync(join(import.meta.dirname, 'titles.golden.txt'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('¦').map((cell) => cell.trim()))
  .map(([title = '', seniorities = '', departments = '']) => ({ title, seniorities, departments }));

test.each(golden)('$title', ({ title, seniorities, departments }) => {
  expect(senioritiesOf(title).join(', ')).toBe(seniorities);
  expect(departmentsOf(title).join(', ')).toBe(departments);
});

test('case, accents, dashes and spaces don’t matter', () => {
  for (const { title, seniorities, departments } of golden.filter(({ title }) => !/[–-] /.test(title))) {
    for (const written of [fold(title), title.toUpperCase(), `  ${title.replaceAll(' ', '  ')} `]) {
      expect([written, senioritiesOf(written).join(', ')]).toEqual([written, seniorities]);
      expect([written, departmentsOf(written).join(', ')]).toEqual([written, departments]);
    }
  }
});

test('who is “retraité” holds no job, as the accent alone tells', () => {
  expect(senioritiesOf('Directeur commercial retraité')).toEqual([]);
  expect(departmentsOf('Directeur commercial RETRAITE\u0301')).toEqual([]);
  expect(senioritiesOf('Directrice commerciale, retraitée')).toEqual([]);
});

test('any text gives names of the lists, each once, and never throws', () => {
  const words = [...Object.values(seniorityWords), ...Object.values(departmentWords)].flatMap((row) =>
    row.split('|'),
  );
  const title = fc
    .array(fc.oneof(fc.constantFrom(...words, '&', ',', 'of', '|', '(', 'to'), fc.string({ unit: 'binary' })))
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(title, (text) => {
      const [seniorities, departments] = [senioritiesOf(text), departmentsOf(text)];
      expect(seniorityNames).toEqual(expect.arrayContaining(seniorities));
      expect(departmentNames).toEqual(expect.arrayContaining(departments));
      expect(new Set(seniorities).size).toBe(seniorities.length);
      expect(new Set(departments).size).toBe(departments.length);
      if (seniorities.length > 1) expect(seniorities).not.toContain('Other');
    }),
  );
});

describe.each([
  ['seniority', seniorityWords],
  ['department', departmentWords],
])('the table of %s words', (_, table) => {
  const rows = Object.entries(table).map(([name, words]) => [name, words.split('|')] as const);

  test('is written as titles are compared', () => {
    for (const [, words] of rows)
      for (const word of words) {
        const plain = word.replace(' … ', ' ');
        expect(plain).toBe(fold(plain).replace(/[-.']/g, ' ').trim());
      }
  });

  test('has no word under two names, nor one twice', () => {
    const all = rows.flatMap(([name, words]) => words.map((word) => [word, name] as const));
    const names = new Map<string, string[]>();
    for (const [word, name] of all) names.set(word, [...(names.get(word) ?? []), name]);
    expect([...names].filter(([, among]) => among.length > 1)).toEqual([]);
  });
});

test.each<[string, string | undefined]>([
  ...seniorityNames.map((name) => [name, name] as [string, string]),
  ['c_suite', 'C-Level'],
  ['vice president', 'VP'],
  ['BOARD', 'Board Member'],
  ['entry', 'Other'],
  ['Geschäftsführung', 'C-Level'],
  ['Abteilungsleiter', 'Head'],
  ['dunno', undefined],
  ['', undefined],
])('the seniority field “%s” is %s', (stated, name) => expect(seniorityOf(stated)).toBe(name));

test.each<[string, string | undefined]>([
  ...departmentNames.map((name) => [name, name] as [string, string]),
  ['human_resources', 'HR'],
  ['Finance', 'Accounting and Finance'],
  ['Vertrieb', 'Sales'],
  ['Ressources humaines', 'HR'],
  ['IT', undefined],
  ['', undefined],
])('the department field “%s” is %s', (stated, name) => expect(departmentOf(stated)).toBe(name));
