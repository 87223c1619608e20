import { describe, expect, it, test } from 'vitest';
import { industriesMeant, industryLabels, industryOf } from '../../lib/values/industry';
import { nameKey } from '../../lib/values/name-key';
import table from '../../lib/values/tables/industries.json';
import { industrySynonyms, sectorWords } from '../../lib/values/tables/industry-synonyms';

const rows = Object.entries(table).map(([id, row]) => {
  const [parent = '', label = '', ...others] = row.split('|');
  return { id: Number(id), parent: parent === '' ? undefined : Number(parent), label, others };
});
const parentOf = new Map(rows.map(({ id, parent }) => [id, parent]));
const words = Object.entries(sectorWords).flatMap(([names, branches]) =>
  names.split('|').map((word) => ({ word, branches })),
);

function isBelow(id: number | undefined, ancestor: number): boolean {
  return id !== undefined && (id === ancestor || isBelow(parentOf.get(id), ancestor));
}

const belowAny = (ancestors: readonly number[]) =>
  rows.map(({ id }) => id).filter((id) => ancestors.some((ancestor) => isBelow(id, ancestor)));

describe('industryOf', () => {
  it.each([
    ['Software Development', 4],
    [' software  development ', 4],
    ['Computer Software', 4],
    ['Logiciel informatique', 4],
    ['Software de computadoras', 4],
    ['SaaS', 4],
    ['Softwareentwicklung', 4],
    ['4', 4],
    ['Technology, Information & Media', 1594],
    ['Hospital & Health Care', 14],
    ['Information Technology & Services', 96],
    ['Consumer Goods', 25],
    ['Retail', 27],
  ])('%j names %i', (text, id) => {
    expect(industryOf(text)).toBe(id);
  });

  it.each(['', 'Technology', 'Healthcare', 'Underwater Basket Weaving', '2', '04', '-4', '4.0'])(
    '%j names none',
    (text) => {
      expect(industryOf(text)).toBeUndefined();
    },
  );
});

describe('industriesMeant', () => {
  test('a current label or code means that industry and exactly those below it', () => {
    for (const { id, label } of rows)
      for (const text of [label, String(id)])
        expect([...(industriesMeant(text) ?? [])].sort(), text).toEqual(belowAny([id]).sort());
  });

  test('a former label, its translation or a synonym means that one alone', () => {
    const current = new Set(rows.map(({ label }) => nameKey(label)));
    const synonyms = Object.entries(industrySynonyms).map(([id, names]) => ({
      id: Number(id),
      others: names.split('|'),
    }));
    for (const { id, others } of [...rows, ...synonyms])
      for (const name of others)
        if (!current.has(nameKey(name))) expect(industriesMeant(name), name).toEqual(new Set([id]));
  });

  test('a sector word means its branches and exactly those below them', () => {
    for (const { word, branches } of words)
      expect([...(industriesMeant(word) ?? [])].sort(), word).toEqual(belowAny(branches).sort());
  });

  it.each([
    ['Technology', 4, true],
    ['Technology', 96, true],
    ['Technology', 41, false],
    ['Finance', 41, true],
    ['Healthcare', 2081, true],
    ['Computer Software', 109, false],
    ['Software Development', 109, true],
  ])('%j holds industry %i: %s', (text, id, held) => {
    expect(industriesMeant(text)?.has(id)).toBe(held);
  });

  it('knows nothing beyond its tables', () => {
    expect(industriesMeant('Underwater Basket Weaving')).toBeUndefined();
  });
});

describe('the tables', () => {
  test('no label, former label, translation, synonym or sector word names two things', () => {
    const owners = new Map<string, string>();
    const own = (name: string, owner: string) => {
      expect(owners.get(nameKey(name)) ?? owner, name).toBe(owner);
      owners.set(nameKey(name), owner);
    };
    for (const { id, label, others } of rows) for (const name of [label, ...others]) own(name, String(id));
    for (const [id, names] of Object.entries(industrySynonyms))
      for (const name of names.split('|')) own(name, id);
    for (const { word } of words) own(word, `the sector word ${word}`);
  });

  test('synonyms and sector words point at industries there are', () => {
    const targets = [
      ...Object.keys(industrySynonyms).map(Number),
      ...words.flatMap(({ branches }) => branches),
    ];
    expect(targets.filter((id) => !parentOf.has(id))).toEqual([]);
  });

  test('all industries can be picked, by label', () => {
    const labels = industryLabels();
    expect(labels).toHaveLength(434);
    expect(labels[0]?.label).toBe('Abrasives and Nonmetallic Minerals Manufacturing');
    for (const { id, label } of labels) expect(industryOf(label)).toBe(id);
  });
});
