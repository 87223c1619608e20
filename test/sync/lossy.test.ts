import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Group, IcpConfig } from '../../lib/icp/schema';
import { partners } from '../../lib/partners/registry';
import { agree } from '../../lib/storage/consents';
import { createConfig, deleteConfig, getConfig, listConfigs, saveConfig } from '../../lib/storage/configs';
import { listConflicts, listLinks } from '../../lib/storage/links';
import { listOutbox } from '../../lib/storage/outbox';
import { syncAccount } from '../../lib/sync/account';
import { resolve } from '../../lib/sync/conflicts';
import { isThere, lift, mergeHeld } from '../../lib/sync/lift';
import { lossKeys } from '../../lib/sync/loss-keys';
import type { Mapping } from '../../lib/sync/mapping';
import { merge } from '../../lib/sync/merge';
import { plainCondition, same, textOf } from '../../lib/sync/same';
import { config, threeWays } from './arbitraries';
import { device } from './device';
import type { ClientOptions, Fault } from './fake-partner';
import { LossyPartner, narrow } from './lossy-partner';

const mappings: [string, Mapping][] = [['narrow', narrow], ...Object.entries(partners)];
const runs = { numRuns: 500 };

/** How often each condition stands in a config. */
function counts({ rules }: IcpConfig): Map<string, number> {
  const found = new Map<string, number>();
  for (const condition of rules.groups.flatMap(({ conditions }) => conditions)) {
    const text = textOf(plainCondition(condition)) ?? '';
    found.set(text, (found.get(text) ?? 0) + 1);
  }
  return found;
}

/** What of mine the partner can't hold at all, as texts. */
function beyond(mine: IcpConfig, { carried }: Mapping): string[] {
  const held = counts(carried(mine));
  return [...counts(mine).keys()].filter((text) => !held.has(text));
}

describe.each(mappings)('laws of merging with what %s holds', (_, mapping) => {
  const { carried } = mapping;

  it('nothing happens where nothing changed there', () => {
    fc.assert(
      fc.property(config, (mine) => {
        const theirs = carried(mine);
        const result = mergeHeld({ base: theirs, mine, theirs, isEdited: false }, carried);
        expect('merged' in result && same(result.merged, mine)).toBe(true);
        expect(same(lift(mine, theirs, carried), mine)).toBe(true);
      }),
      runs,
    );
  });

  it('an edit there never takes away what the partner can not hold', () => {
    fc.assert(
      fc.property(threeWays, fc.boolean(), ([before, mine, there], isEdited) => {
        const sides = { base: carried(before), mine, theirs: carried(there), isEdited };
        const result = mergeHeld(sides, carried);
        if ('conflict' in result) return;
        const kept = counts(result.merged);
        for (const text of beyond(mine, mapping)) expect(kept.has(text)).toBe(true);
      }),
      runs,
    );
  });

  it('what is there, with what stays here, is there what is there', () => {
    fc.assert(
      fc.property(threeWays, ([, mine, there]) => {
        const theirs = carried(there);
        expect(isThere(lift(mine, theirs, carried), theirs, carried)).toBe(true);
      }),
      runs,
    );
  });

  it('what is merged without a doubt is, at the partner, what the edits make there', () => {
    fc.assert(
      fc.property(threeWays, ([before, mine, there]) => {
        const [base, theirs] = [carried(before), carried(there)];
        const result = mergeHeld({ base, mine, theirs, isEdited: true }, carried);
        if ('conflict' in result) return;
        const atPartner = merge(base, carried(mine), theirs);
        if (!('merged' in atPartner) || !same(carried(theirs), theirs)) return;
        expect(isThere(result.merged, atPartner.merged, carried)).toBe(true);
      }),
      runs,
    );
  });
});

it('with a partner that holds all, it is merging', () => {
  fc.assert(
    fc.property(threeWays, ([base, mine, theirs]) => {
      expect(mergeHeld({ base, mine, theirs, isEdited: true }, (whole) => whole)).toEqual(
        merge(base, mine, theirs),
      );
    }),
    runs,
  );
});

it('a group that stands there in other words is the same group, and keeps its place and what can’t stand there', () => {
  const lance = partners['lance']!;
  const carried = (config: IcpConfig) => lance.carried(config);
  const city = (comparator: string, value: string | string[]) => ({ type: 'city', comparator, value });
  const of = (...conditions: ReturnType<typeof city>[]): Group => ({ operator: 'AND', conditions });
  const ports = (...groups: Group[]): IcpConfig => ({ slug: '', label: 'Ports', rules: { groups } });
  const [twoTowns, added] = [of(city('equals', 'Kiel'), city('equals', 'Bremen')), of(city('in', ['Genoa']))];
  const [mine, base] = [ports(twoTowns), ports(of(city('in', ['Kiel'])))];
  expect(carried(mine)).toEqual(base);
  const theirs = ports(...base.rules.groups, added);
  const merged = ports(twoTowns, added);
  expect(mergeHeld({ base, mine, theirs, isEdited: false }, carried)).toEqual({ merged });
});

const title = (value: string) => ({ type: 'job_title', comparator: 'contains', value });
const country = { type: 'country', comparator: 'equals', value: 'FR' };
const icp = (
  label: string,
  ...conditions: { type: string; comparator: string; value: string }[]
): IcpConfig => ({
  slug: '',
  label,
  rules: { groups: [{ operator: 'AND', conditions }] },
});

/** A device at a partner that holds neither labels nor countries; a rep who agrees, or doesn't. */
async function narrowly() {
  const partner = new LossyPartner(narrow);
  const a = await device();
  const run = async (options?: ClientOptions) =>
    syncAccount(await a.account(), partner.client(options), { ...a, mapping: () => narrow });
  const consent = async (id: string) => {
    const { config } = (await getConfig(id, a.db))!;
    await agree(id, a.accountId, lossKeys(narrow.losses(config), config), a.db);
  };
  const there = () =>
    [...partner.configs.values()].map(({ rules }) => counts({ slug: '', label: '', rules }).size);
  return { partner, a, run, consent, there };
}

describe('a partner that holds a part only', () => {
  it('is sent nothing until the rep agrees, and then what was agreed to', async () => {
    const { partner, a, run, consent } = await narrowly();
    const { id } = await createConfig(icp('Sales', title('VP'), country), undefined, a.db);
    await run();
    await run();
    expect(partner.requests).toEqual(['list', 'list']);
    expect(await listOutbox(a.db)).toMatchObject([{ lastError: { kind: 'losses' } }]);
    expect(await a.db.syncLog.where('at').above(0).count()).toBe(1);

    await consent(id);
    await run();
    expect([...partner.configs.values()]).toMatchObject(
      [icp('ICP', title('VP'))].map(({ label, rules }) => ({ label, rules })),
    );
    expect((await getConfig(id, a.db))?.config).toMatchObject({
      label: 'Sales',
      rules: icp('', title('VP'), country).rules,
    });
    expect(await listOutbox(a.db)).toEqual([]);

    await saveConfig(id, icp('Sales', title('VP'), { ...country, value: 'DE' }, title('CTO')), a.db);
    await run();
    expect(await listOutbox(a.db)).toMatchObject([{ lastError: { kind: 'losses' } }]);
  });

  it('neither loops nor conflicts: each further run is one look', async () => {
    const { partner, a, run, consent } = await narrowly();
    const { id } = await createConfig(icp('Sales', title('VP'), country), undefined, a.db);
    await consent(id);
    await run();
    partner.requests.length = 0;
    await run();
    await run();
    expect(partner.requests).toEqual(['list', 'list']);
    expect([await listConflicts(a.db), await listOutbox(a.db)]).toEqual([[], []]);
  });

  it('an edit there is joined with what it can not hold', async () => {
    const { partner, a, run, consent } = await narrowly();
    const { id } = await createConfig(icp('Sales', title('VP'), country), undefined, a.db);
    await consent(id);
    await run();
    const [slug, held] = [...partner.configs][0]!;
    partner.configs.set(slug, { ...held, rules: icp('', title('VP'), title('CTO')).rules });
    await run();
    const mine = (await getConfig(id, a.db))!.config;
    expect(mine.label).toBe('Sales');
    expect([...counts(mine).keys()].sort()).toEqual(
      [...counts(icp('', title('VP'), title('CTO'), country)).keys()].sort(),
    );
    expect(await listConflicts(a.db)).toEqual([]);
  });

  it('an edit of what it can not hold leaves nothing to send', async () => {
    const { partner, a, run, consent } = await narrowly();
    const { id, config } = await createConfig(icp('Sales', title('VP'), country), undefined, a.db);
    await consent(id);
    await run();
    partner.requests.length = 0;
    await saveConfig(id, { ...config, label: 'Renamed' }, a.db);
    await run();
    expect([partner.requests, await listOutbox(a.db)]).toEqual([['list'], []]);
    expect((await getConfig(id, a.db))?.config.label).toBe('Renamed');
  });

  it.each<Fault>(['lost after', 'died after'])('a creation is not doubled: %s', async (fault) => {
    const { partner, a, run, consent } = await narrowly();
    const { id } = await createConfig(icp('Sales', title('VP'), country), undefined, a.db);
    await consent(id);
    const faults: (Fault | undefined)[] = [undefined, fault];
    await run({ fault: () => faults.shift() }).catch(() => {});
    await run();
    expect([partner.configs.size, (await listConfigs(a.db)).length]).toEqual([1, 1]);
    expect((await getConfig(id, a.db))?.config).toMatchObject({ label: 'Sales' });
    expect([await listOutbox(a.db), await listConflicts(a.db)]).toEqual([[], []]);
  });

  it('what can not be joined with it asks, though nothing was edited here; theirs keeps what is certain', async () => {
    const { partner, a, run, consent } = await narrowly();
    const optional = { ...title('CFO'), optional: true };
    const { id } = await createConfig(icp('Sales', title('VP'), optional), undefined, a.db);
    await consent(id);
    await run();
    const [slug, held] = [...partner.configs][0]!;
    partner.configs.set(slug, { ...held, rules: { groups: [{ operator: 'OR', conditions: [country] }] } });
    await run();
    expect(await listConflicts(a.db)).toMatchObject([{ fields: ['rules'], mine: { label: 'Sales' } }]);
    await run();
    await resolve(id, a.accountId, 'theirs', { ...a, mapping: () => narrow });
    expect((await getConfig(id, a.db))?.config).toMatchObject({
      label: 'Sales',
      rules: { groups: [{ operator: 'OR', conditions: [country] }] },
    });
    await run();
    expect([await listConflicts(a.db), await listOutbox(a.db), partner.configs.size]).toEqual([[], [], 1]);
  });

  it('a deletion there asks first where the rules here say more than it held', async () => {
    const { partner, a, run, consent } = await narrowly();
    const { id } = await createConfig(icp('Sales', title('VP'), country), undefined, a.db);
    await consent(id);
    await run();
    partner.configs.clear();
    partner.add(icp('Another'));
    await run();
    expect(await listConflicts(a.db)).toMatchObject([{ mine: { label: 'Sales' }, theirs: null }]);
  });

  it('a deletion goes through, and the consent goes with it', async () => {
    const { partner, a, run, consent } = await narrowly();
    const { id } = await createConfig(icp('Sales', title('VP'), country), undefined, a.db);
    await consent(id);
    await run();
    await deleteConfig(id, a.db);
    expect(await a.db.consents.count()).toBe(0);
    await run();
    expect([partner.configs.size, await listLinks(a.db)]).toEqual([0, []]);
  });
});
