import type { Fact } from '../reading/types';
import { agree } from './agree';
import type { AttributeName, KnownAttribute, Statement, Value } from './types';

/** What a text means for one attribute: a value, several, or undefined where it means nothing we understand. */
export type Way = (text: string) => Value | readonly Value[] | undefined;

/** The text itself. */
export const asRead: Way = (text) => text;

/** What is known of a subject, attribute by attribute. */
export type Known = { readonly [A in AttributeName]?: KnownAttribute };

/** At most so many disagreeing statements are kept. */
const mostOthers = 5;

/** Each value of these facts with the words it came from. */
export function statementsOf(facts: readonly Fact[], way: Way): Statement[] {
  return facts.flatMap(({ text, source }) => {
    const meant = way(text) ?? [];
    const values = Array.isArray(meant) ? (meant as readonly Value[]) : [meant as Value];
    return values.map((value) => ({ value, evidence: { source, text } }));
  });
}

/** The same, one list a source: what one source lists are several values, what another says is a second opinion. */
export function bySource(facts: readonly Fact[], way: Way): Statement[][] {
  const sources = [...new Set(facts.map(({ source }) => source))];
  return sources.map((source) =>
    statementsOf(
      facts.filter((fact) => fact.source === source),
      way,
    ),
  );
}

/**
 * An attribute out of what its sources say, in the order of trust: the first that says something usable counts with
 * all it says; what the others say is kept beside it where it doesn't agree. Undefined where none says anything.
 */
export function attributeOf(
  name: AttributeName,
  sources: readonly (readonly Statement[])[],
): KnownAttribute | undefined {
  const [first, ...rest] = sources.filter((statements) => statements.length > 0);
  if (!first) return undefined;
  const counted = distinct(name, first, []);
  const others = distinct(name, rest.flat(), counted).slice(0, mostOthers);
  return {
    values: counted.map(({ value }) => value),
    evidence: counted.map(({ evidence }) => evidence),
    ...(others.length > 0 && { others }),
  };
}

/** Those that say something else than the ones before them and the ones given. */
function distinct(
  name: AttributeName,
  statements: readonly Statement[],
  given: readonly Statement[],
): Statement[] {
  const kept: Statement[] = [];
  for (const statement of statements) {
    const isSaid = [...given, ...kept].some(({ value }) => agree(name, value, statement.value));
    if (!isSaid) kept.push(statement);
  }
  return kept;
}

/** An attribute of facts alone; facts without words (the page states none) make it absent. */
export function attributeIn(
  name: AttributeName,
  facts: readonly Fact[] | undefined,
  way: Way,
): KnownAttribute | undefined {
  if (!facts) return undefined;
  return facts.length === 0 ? absent : attributeOf(name, bySource(facts, way));
}

/** The page was read where the attribute would stand, and states none. */
export const absent: KnownAttribute = { values: [], evidence: [] };

/** The attributes that are known at all. */
export function knownOf(attributes: { readonly [A in AttributeName]?: KnownAttribute | undefined }): Known {
  return Object.fromEntries(Object.entries(attributes).filter(([, attribute]) => attribute));
}
