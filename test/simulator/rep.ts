import type { IcpConfig } from '../../lib/icp/schema';
import { disconnectAccount, getAccounts } from '../../lib/storage/accounts';
import {
  createConfig,
  deleteConfig,
  listConfigs,
  saveConfig,
  setActive,
  undoDelete,
} from '../../lib/storage/configs';
import { listConflicts } from '../../lib/storage/links';
import { publish, takePlace, unlink } from '../../lib/storage/publish';
import type { ConfigRow } from '../../lib/storage/rows';
import { resolve } from '../../lib/sync/conflicts';
import {
  conditionsOf,
  isOrigin,
  isPriority,
  labelText,
  newIcp,
  originOf,
  textsOf,
  valueOf,
  withCondition,
  without,
} from './book';
import type { Device } from './device';
import { tablesOf } from './machine';
import type { Edit, EditKind } from './plan';

type Pick = <T>(from: readonly T[]) => T | undefined;
type Change = (device: Device, pick: Pick) => Promise<string | undefined>;

/** One of the configs there are; what is done to it is done in one transaction, as the panel shows what it saves over. */
const toConfig =
  (work: (device: Device, row: ConfigRow, pick: Pick) => Promise<string | undefined>): Change =>
  async (device, pick) => {
    const row = pick(await listConfigs(device.panel));
    return row && work(device, row, pick);
  };

const save = async (
  { panel, world }: Device,
  { id, config }: ConfigRow,
  text: string,
  change: Partial<IcpConfig>,
) => {
  const changed = { ...config, ...change };
  if (!world.holds(changed, text)) world.book.keepWith(originOf(config), text);
  await saveConfig(id, changed, panel);
  world.book.acknowledge(text);
  return `"${config.label}": ${text}`;
};

const add = (kind: 'value' | 'unheld', inNewGroup: boolean) =>
  toConfig((device, row) => {
    const condition = device.world.book.nextCondition(kind);
    return save(device, row, condition.value, withCondition(row.config, condition, inNewGroup));
  });

const create =
  (accountIds?: readonly string[]): Change =>
  async ({ panel, world }) => {
    const { book } = world;
    const icp = newIcp(book.nextLabel(), book.nextCondition('created'));
    await createConfig(icp, accountIds, panel);
    const [origin, texts] = [originOf(icp), textsOf(icp)];
    for (const text of texts) if (!world.holds(icp, text)) book.keepWith(origin, text);
    book.acknowledge(...texts);
    return `"${icp.label}" with ${origin}`;
  };

const settle =
  (choice: 'mine' | 'theirs' | 'both'): Change =>
  async ({ panel, world, now }, pick) => {
    const conflict = pick(await listConflicts(panel));
    if (!conflict) return undefined;
    const { configId, accountId, mine, theirs } = conflict;
    world.mayBringBack = true;
    // Made anew by everybody who wants it back; copied.
    if (choice === 'both' || !theirs) world.doubled(originOf(mine ?? theirs));
    // Another one took the place: a second config becomes it.
    if (choice === 'theirs' && world.replaces) world.doubled(originOf(theirs));
    if (choice !== 'both') {
      const [kept, left] = choice === 'mine' ? [mine, theirs] : [theirs, mine];
      const stay = new Set(textsOf(kept));
      world.book.drop(textsOf(left).filter((text) => !stay.has(text)));
    }
    await resolve(configId, accountId, choice, { db: panel, now });
    return `"${(mine ?? theirs)?.label}"`;
  };

const changes: Readonly<Record<EditKind, Change>> = {
  create: create(),
  'create here only': create([]),
  add: add('value', false),
  'add group': add('value', true),
  'add unheld': add('unheld', false),

  label: toConfig((device, row) => {
    const { book } = device.world;
    const label = book.nextLabel();
    book.drop([labelText(row.config)]);
    return save(device, row, label, { label });
  }),

  priority: toConfig((device, row) => {
    const { book } = device.world;
    const { priority, text } = book.nextPriority();
    book.drop(textsOf(row.config).filter(isPriority));
    return save(device, row, text, { priority });
  }),

  switch: toConfig(async ({ panel }, { id, config }) => {
    await setActive(id, config.isActive === false, panel);
    return `"${config.label}"`;
  }),

  remove: toConfig((device, row, pick) => removeFrom(device, row, pick)),

  delete: toConfig(async (device, { id, config }) => {
    const { world } = device;
    const reason = world.book.drop(textsOf(config));
    if (world.replaces) world.mayBringBack = true;
    const undo = await deleteConfig(id, device.panel);
    if (undo) device.undos.push({ undo, reason });
    return `"${config.label}"`;
  }),

  async undo({ undos, panel, world }) {
    const last = undos.pop();
    if (!last || !(await undoDelete(last.undo, panel))) return undefined;
    const { config } = last.undo.row;
    world.mayBringBack = true;
    world.doubled(originOf(config));
    world.book.takeBack(last.reason);
    return `"${config.label}"`;
  },

  mine: settle('mine'),
  theirs: settle('theirs'),
  both: settle('both'),

  /** Both sides' conditions in one, by hand. */
  async edited({ panel, world, now }, pick) {
    const { configId, accountId, mine, theirs } = pick(await listConflicts(panel)) ?? {};
    if (!configId || !accountId || !mine || !theirs) return undefined;
    const known = new Set(textsOf(mine));
    const groups = theirs.rules.groups.map(({ conditions, ...group }) => ({
      ...group,
      conditions: conditions.filter((each) => !known.has(valueOf(each))),
    }));
    const further = groups.filter(({ conditions }) => conditions.length > 0);
    const edited = { ...mine, rules: { groups: [...mine.rules.groups, ...further] } };
    const stay = new Set(textsOf(edited));
    world.mayBringBack = true;
    world.book.drop(textsOf(theirs).filter((text) => !stay.has(text)));
    await resolve(configId, accountId, { edited }, { db: panel, now });
    return `"${mine.label}"`;
  },

  /** Of an account's ICP that another account has too, under another config here, it makes a second one. */
  publish: toConfig(async ({ panel, world }, { id, config }, pick) => {
    const account = pick(await getAccounts(panel));
    if (account) world.doubled(originOf(config));
    if (account) await publish(id, account.id, panel);
    return account && `"${config.label}" at ${account.organizationName}`;
  }),

  /** As the panel does: what will be left out is shown and agreed to, and what was there stays on this device. */
  'take place': toConfig(async (device, { id, config }, pick) => {
    const { panel, world } = device;
    const account = pick(await getAccounts(panel));
    if (!account) return undefined;
    world.mayBringBack = true;
    world.doubled(originOf(config));
    await device.consent(account, id, config);
    const obstacle = await takePlace(id, account.id, panel);
    return `"${config.label}" at ${account.organizationName}: ${obstacle ?? 'taken'}`;
  }),

  unlink: toConfig(async ({ panel, world }, { id, config }, pick) => {
    const account = pick(await getAccounts(panel));
    if (!account) return undefined;
    world.mayBringBack = true;
    await unlink(id, account.id, panel);
    return `"${config.label}" at ${account.organizationName}`;
  }),

  consent: toConfig(async (device, { id, config }, pick) => {
    const account = pick(await getAccounts(device.panel));
    if (account) await device.consent(account, id, config);
    return account && `"${config.label}" at ${account.organizationName}`;
  }),

  /** What stays here is no longer known to be what stands there: it may come back beside it, and a deletion may not arrive. */
  async disconnect({ panel, world }, pick) {
    const account = pick(await getAccounts(panel));
    if (!account) return undefined;
    world.mayBringBack = true;
    for (const { config } of await listConfigs(panel)) world.doubled(originOf(config));
    for (const config of world.placeOf(account).stored().values()) world.doubled(originOf(config));
    await disconnectAccount(account.id, panel);
    return account.organizationName;
  },

  async connect(device, pick) {
    const place = pick(device.places);
    return place && (await device.connect(place)).organizationName;
  },
};

async function removeFrom(device: Device, row: ConfigRow, pick: Pick): Promise<string | undefined> {
  const text = pick(
    conditionsOf(row.config)
      .map(valueOf)
      .filter((value) => !isOrigin(value)),
  );
  if (text === undefined) return undefined;
  device.world.book.drop([text]);
  await saveConfig(row.id, without(row.config, [text]), device.panel);
  return `"${row.config.label}": ${text}`;
}

/** What a rep does at the panel; nothing where there is nothing to do it to. */
export async function edit(
  device: Device,
  { what, pick }: Omit<Edit, 'who' | 'device' | 'after'>,
): Promise<void> {
  const { panel, world } = device;
  // Dexie keeps a transaction through `await` in functions that it sees to be async.
  const done = await panel.transaction('rw', tablesOf(panel), async () =>
    changes[what](device, (from) => from[pick % (from.length || 1)]),
  );
  if (done !== undefined) world.say(`${device.name} ${what}: ${done}`);
}
