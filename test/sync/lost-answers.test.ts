import { describe, expect, it } from 'vitest';
import type { IcpConfig } from '../../lib/icp/schema';
import type { PartnerId } from '../../lib/icp/vocabulary';
import { partners } from '../../lib/partners/registry';
import { PartnerError, type PartnerClient } from '../../lib/partners/types';
import { agree } from '../../lib/storage/consents';
import { createConfig, deleteConfig, getConfig, listConfigs, saveConfig } from '../../lib/storage/configs';
import { listConflicts } from '../../lib/storage/links';
import { listOutbox } from '../../lib/storage/outbox';
import type { ConfigRow } from '../../lib/storage/rows';
import { publish } from '../../lib/storage/publish';
import { syncAccount } from '../../lib/sync/account';
import { lossKeys } from '../../lib/sync/loss-keys';
import { mappingOf } from '../../lib/sync/mapping';
import { device, icp } from './device';

type Held = Map<string, IcpConfig>;
/** How a partner takes a creation: under which key it stands afterwards. */
type Way = (held: Held, config: IcpConfig) => string;

let made = 0;
const ways: Record<PartnerId, Way> = {
  'bullseye-partner': (_, { label }) => label.toLowerCase(),
  'bullseye-org': (held, { slug }) => {
    if (held.has(slug)) throw new PartnerError('invalid', `slug: "${slug}" is taken`);
    return slug;
  },
  surfe: () => 'the-one',
  lance: () => `id-${(made += 1)}`,
};

/** A device at a partner in memory that takes creations as the real one does, and holds as much of them. */
async function at(partner: PartnerId) {
  const held: Held = new Map();
  const a = await device({ partner });
  const mapping = mappingOf({ partner });
  const remote = (remoteKey: string) => ({ remoteKey, config: structuredClone(held.get(remoteKey)!) });
  const put = (key: string, config: IcpConfig) => {
    const slug = partner.startsWith('bullseye') ? key : partner;
    held.set(key, { ...mapping.carried(config), slug });
    return remote(key);
  };
  /** @param afterwards what befalls the answer of a creation or an update */
  const run = async (afterwards?: () => never) => {
    const answered = (answer: ReturnType<typeof put>) => {
      afterwards?.();
      return answer;
    };
    const client: PartnerClient = {
      list: () => Promise.resolve({ configs: [...held.keys()].map(remote) }),
      get: (key) => Promise.resolve(remote(key)),
      update: (key, config) => Promise.resolve().then(() => answered(put(key, config))),
      delete: (key) => Promise.resolve(void held.delete(key)),
      create: (config) => Promise.resolve().then(() => answered(put(ways[partner](held, config), config))),
    };
    await syncAccount(await a.account(), client, a);
  };
  return { held, a, mapping, run };
}

const lost = () => {
  throw new PartnerError('network', 'broke off');
};
const died = () => {
  throw new Error('the worker died');
};

describe.each(Object.keys(partners) as PartnerId[])('a creation at %s whose answer was lost', (partner) => {
  it.each([
    ['lost', lost],
    ['died', died],
  ])('is not doubled, and takes further edits: %s', async (_, afterwards) => {
    const { held, a, mapping, run } = await at(partner);
    const { id } = await createConfig(icp('Sales', 'VP'), [], a.db);
    await publish(id, a.accountId, a.db);
    const consent = async () => {
      const { config } = (await getConfig(id, a.db))!;
      await agree(id, a.accountId, lossKeys(mapping.losses(config), config), a.db);
    };
    await consent();
    await run(afterwards).catch(() => {});
    expect(held.size).toBe(1);
    const { config } = (await getConfig(id, a.db))!;
    await saveConfig(id, { ...config, label: 'Edited since' }, a.db);
    await consent();
    await run();
    await run();
    expect([held.size, await listOutbox(a.db), await listConflicts(a.db)]).toEqual([1, [], []]);
    const rows = await listConfigs(a.db);
    expect(rows.map(({ config }) => config.label)).toEqual(['Edited since']);
    const [there] = held.values();
    expect(there?.label).toBe(mapping.carried(rows[0]!.config).label);
    expect(rows[0]?.config.slug).toBe('sales');
  });
});

/** An ICP that was edited here, and the answer lost; then somebody else gave it a priority there. */
async function setBesideLostEdit() {
  const { held, a, run } = await at('bullseye-partner');
  held.set('sales', { ...icp('Sales', 'VP'), slug: 'sales' });
  await run();
  const [row] = (await listConfigs(a.db)) as [ConfigRow];
  await saveConfig(row.id, { ...row.config, label: 'Sales 2' }, a.db);
  await run(died).catch(() => {});
  held.set('sales', { ...held.get('sales')!, priority: 7 });
  return { held, a, run, row };
}

describe('what somebody else set beside an edit whose answer was lost', () => {
  it('is taken in', async () => {
    const { a, run, row } = await setBesideLostEdit();
    await run();
    expect((await getConfig(row.id, a.db))?.config).toMatchObject({ label: 'Sales 2', priority: 7 });
    expect(await listConflicts(a.db)).toEqual([]);
  });

  it('is left to the rep where it was set here too', async () => {
    const { held, a, run, row } = await setBesideLostEdit();
    await saveConfig(row.id, { ...row.config, label: 'Sales 2', priority: 9 }, a.db);
    await run();
    expect(held.get('sales')?.priority).toBe(7);
    expect((await listConflicts(a.db)).map(({ fields }) => fields)).toEqual([['priority']]);
  });

  it('is no edit where it stood there before', async () => {
    const { held, a, run } = await at('bullseye-partner');
    held.set('sales', { ...icp('Sales', 'VP'), slug: 'sales', priority: 3 });
    await run();
    const [row] = (await listConfigs(a.db)) as [ConfigRow];
    const { priority, ...bare } = row.config;
    await saveConfig(row.id, { ...bare, label: 'Sales 2' }, a.db);
    await run(died).catch(() => {});
    held.set('sales', { ...held.get('sales')!, ...(priority && { priority }) });
    await saveConfig(row.id, { ...row.config, label: 'Sales 2', priority: 9 }, a.db);
    await run();
    expect(held.get('sales')?.priority).toBe(9);
    expect(await listConflicts(a.db)).toEqual([]);
  });

  it('is not deleted unasked', async () => {
    const { held, a, run, row } = await setBesideLostEdit();
    await deleteConfig(row.id, a.db);
    await run();
    expect(held.get('sales')?.priority).toBe(7);
    expect((await listConflicts(a.db)).map(({ mine, theirs }) => [mine, theirs?.priority])).toEqual([
      [null, 7],
    ]);
  });
});
