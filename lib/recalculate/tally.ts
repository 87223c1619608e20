import type { IcpConfig } from '../icp/schema';
import { attributesOf } from '../profile/attributes';
import { scoreAll } from '../scoring/score';
import { moveOf, moves } from '../scoring/move';
import type { ConfigResult } from '../scoring/types';
import type { ConfigRow, RecalculationRow, SightingRow, Tally } from '../storage/rows';
import type { Sightings } from '../storage/sightings';

/** How many profiles are named for each way to move of a config, and how many damaged sightings in all. */
export const NAMED = 20;

/** The configs before and now, as far as they have to be scored. */
export interface Lists {
  readonly before: readonly ConfigRow[];
  readonly now: readonly ConfigRow[];
}

/** A config's tally with nothing counted yet. */
export function emptyTally({ id, config, revision }: ConfigRow, isNew: boolean): Tally {
  const moved = Object.fromEntries(moves.map((move) => [move, 0])) as Tally['moved'];
  return {
    configId: id,
    label: config.label,
    revision,
    isNew,
    now: { yes: 0, no: 0, unknown: 0 },
    moved,
    profiles: [],
  };
}

/** A recalculation with a stretch of sightings counted: each scored as the configs were and as they are now. */
export function counted(
  row: RecalculationRow,
  { rows, damaged, last }: Sightings & { readonly last: string },
  lists: Lists,
): RecalculationRow {
  const tallies = structuredClone(row.tallies);
  for (const sighting of rows) {
    const [before, now] = [resultsOf(lists.before, sighting), resultsOf(lists.now, sighting)];
    for (const tally of tallies) {
      const result = now.get(tally.configId);
      if (result) count(tally, sighting, before.get(tally.configId), result);
    }
  }
  return {
    ...row,
    tallies,
    cursor: last,
    done: row.done + rows.length + damaged.length,
    damaged: {
      count: row.damaged.count + damaged.length,
      rows: [...row.damaged.rows, ...damaged].slice(0, NAMED),
    },
  };
}

function resultsOf(configs: readonly ConfigRow[], { subject }: SightingRow): Map<string, ConfigResult> {
  const { results } = scoreAll(
    configs.map(({ config }): IcpConfig => config),
    attributesOf(subject),
  );
  return new Map(configs.flatMap(({ id }, index) => (results[index] ? [[id, results[index]]] : [])));
}

function count(
  tally: Tally,
  sighting: SightingRow,
  before: ConfigResult | undefined,
  now: ConfigResult,
): void {
  tally.now[now.match] += 1;
  const move = before ? moveOf(before, now) : null;
  if (move) tally.moved[move] += 1;
  const isTold = before ? move !== null : now.match === 'yes';
  if (isTold && tally.profiles.filter((profile) => profile.move === move).length < NAMED)
    tally.profiles.push({ name: sighting.subject.name, url: sighting.url, move });
}
