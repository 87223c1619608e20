import { begin, proceed, type RecalculateDeps } from '../../lib/recalculate/run';
import type { Condition, IcpConfig } from '../../lib/icp/schema';
import { LensDatabase } from '../../lib/storage/db';
import { getRecalculation } from '../../lib/storage/recalculations';
import { moves, type Move } from '../../lib/scoring/move';
import type { Tally } from '../../lib/storage/rows';
import { remember } from '../../lib/storage/sightings';

let made = 0;

/** An empty database of its own. */
export function fresh(): LensDatabase {
  made += 1;
  return new LensDatabase(`recalculate-${made}`);
}

/** A condition as "city equals Hamburg"; several values are divided by commas. */
export function condition(text: string): Condition {
  const [type = '', comparator = '', ...words] = text.split(' ');
  const value = words.join(' ').split(',');
  return { type, comparator, value, ...(type.endsWith('?') && { type: type.slice(0, -1), optional: true }) };
}

export function icp(label: string, ...conditions: string[]): IcpConfig {
  return {
    slug: label,
    label,
    rules: { groups: [{ operator: 'AND', conditions: conditions.map(condition) }] },
  };
}

/** Somebody was seen, with these attributes. */
export function saw(db: LensDatabase, name: string, attributes: Record<string, string> = {}) {
  const known = Object.entries({ linkedin_url: `https://www.linkedin.com/in/${name}`, ...attributes });
  const read = known.map(([type, text]) => [type, { values: [text], evidence: [{ source: 'test', text }] }]);
  return remember(
    { kind: 'person', name, attributes: Object.fromEntries(read) as Record<string, never> },
    `https://www.linkedin.com/in/${name}/`,
    1,
    db,
  );
}

/** A recalculation from beginning to end. */
export async function recalculate(
  db: LensDatabase,
  configIds: readonly string[] | null = null,
  deps: Partial<RecalculateDeps> = {},
) {
  await begin(configIds, { db, ...deps });
  await proceed({ db, step: 2, ...deps });
  return getRecalculation(db);
}

/** A tally in short: "Leads: 2 yes, 1 no, 0 unknown; no_yes 1". */
export function short({ label, isNew, now, moved }: Tally): string {
  const parts = moves.flatMap((move: Move) => (moved[move] > 0 ? [`${move} ${moved[move]}`] : []));
  const what = isNew ? 'new' : parts.join(', ') || 'nobody';
  return `${label}: ${now.yes} yes, ${now.no} no, ${now.unknown} unknown; ${what}`;
}

export async function told(db: LensDatabase): Promise<string[] | undefined> {
  return (await getRecalculation(db))?.tallies.map(short);
}
