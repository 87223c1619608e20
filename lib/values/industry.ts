import { fold } from './fold';
import { lazy } from './lazy';
import { nameKey } from './name-key';
import table from './tables/industries.json';
import { industrySynonyms, sectorWords } from './tables/industry-synonyms';

const industries = lazy(() => {
  const labels = new Map<number, string>();
  const children = new Map<number, number[]>();
  const byLabel = new Map<string, number>();
  const byOtherName = new Map<string, number>();
  for (const [code, row] of Object.entries(table)) {
    const id = Number(code);
    const [parent = '', label = '', ...others] = row.split('|');
    labels.set(id, label);
    byLabel.set(nameKey(label), id);
    for (const other of others) byOtherName.set(nameKey(other), id);
    if (parent !== '') children.set(Number(parent), [...(children.get(Number(parent)) ?? []), id]);
  }
  for (const [id, synonyms] of Object.entries(industrySynonyms))
    for (const synonym of synonyms.split('|')) byOtherName.set(nameKey(synonym), Number(id));
  return { labels, children, byLabel, byOtherName };
});

const branchesBySector = lazy(
  () =>
    new Map(
      Object.entries(sectorWords).flatMap(([words, branches]) =>
        words.split('|').map((word) => [nameKey(word), branches] as const),
      ),
    ),
);

/**
 * The industry a text on a page names, as LinkedIn's code: by current label, code, former label, a translation of
 * it, or synonym, in this order. A sector word names none.
 */
export function industryOf(text: string): number | undefined {
  return byCurrentName(text) ?? industries().byOtherName.get(nameKey(text));
}

/**
 * The industries a text in a condition means (SCORING.md, "Equality by type"): a current label or code that one
 * and all below it in LinkedIn's hierarchy; a former label, its translations or a synonym that one alone, also
 * where LinkedIn has kept the label; a sector word its branches and all below them.
 */
export function industriesMeant(text: string): ReadonlySet<number> | undefined {
  const current = byCurrentName(text);
  if (current !== undefined) return withAllBelow([current]);
  const name = nameKey(text);
  const alone = industries().byOtherName.get(name);
  if (alone !== undefined) return new Set([alone]);
  const branches = branchesBySector().get(name);
  return branches && withAllBelow(branches);
}

/** Every industry by its current label, in the labels' order, for picking from. */
export function industryLabels(): { id: number; label: string }[] {
  return Array.from(industries().labels, ([id, label]) => ({ id, label })).sort((a, b) =>
    a.label < b.label ? -1 : 1,
  );
}

function byCurrentName(text: string): number | undefined {
  const { labels, byLabel } = industries();
  const code = fold(text);
  if (/^[1-9]\d*$/.test(code) && labels.has(Number(code))) return Number(code);
  return byLabel.get(nameKey(text));
}

function withAllBelow(ids: readonly number[]): Set<number> {
  const below = (id: number): readonly number[] => [
    id,
    ...(industries().children.get(id) ?? []).flatMap(below),
  ];
  return new Set(ids.flatMap(below));
}
