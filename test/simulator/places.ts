import type { IcpConfig } from '../../lib/icp/schema';
import { fromBullseyeOrg, toBullseyeOrg, toNewBullseyeOrg } from '../../lib/partners/bullseye-org.mapping';
import { orgConfigSchema } from '../../lib/partners/bullseye-org.schema';
import { fromBullseye, toBullseye } from '../../lib/partners/bullseye-partner.mapping';
import { remoteConfigSchema } from '../../lib/partners/bullseye-partner.schema';
import { fromLance, toLance } from '../../lib/partners/lance.mapping';
import { lanceIcpSchema } from '../../lib/partners/lance.schema';
import { fromSurfe, toSurfe } from '../../lib/partners/surfe.mapping';
import { surfeIcpSchema } from '../../lib/partners/surfe.schema';
import type { NewAccount } from '../../lib/storage/accounts';
import { slugOf } from '../../lib/storage/slug';
import { BASE_PATH, createSandbox, demo, type Sandbox } from '../sandbox';
import { orgDemo } from '../sandbox/bullseye-org/demo';
import { icpConfigTable as orgTable } from '../sandbox/bullseye-org/icp-config-table';
import { lanceDemo } from '../sandbox/lance/demo';
import { icpTable as lanceTable } from '../sandbox/lance/icp-table';
import type { Filters } from '../sandbox/surfe/bodies';
import { surfeDemo } from '../sandbox/surfe/demo';
import { surfeIcpTable, type Owner } from '../sandbox/surfe/icp-table';
import type { Form } from './book';

/** An organization's account at a partner, as those see it who look past the API. */
export interface Place {
  readonly account: NewAccount;
  /** The key of its one ICP, which whoever creates replaces; undefined where it holds many. */
  readonly only?: string;
  /** The conditions that it can hold, where they are others than elsewhere. */
  readonly forms?: readonly [Form, ...Form[]];
  /** The ICPs that stand there now, by their keys. */
  stored(): Map<string, IcpConfig>;
  /** The body that a config is created or updated with. */
  bodyOf(config: IcpConfig, isNew: boolean): unknown;
  /** What somebody else does there. */
  create(config: IcpConfig): void;
  update(key: string, config: IcpConfig): void;
  delete(key: string): void;
}

interface Organization {
  readonly id: string;
  readonly name: string;
}

const accountAt = (partner: NewAccount['partner'], { id, name }: Organization, key: string): NewAccount => ({
  partner,
  baseUrl: `https://${partner}.example.com${BASE_PATH}`,
  organizationId: id,
  organizationName: name,
  key,
});

function bullseyePartner({ icpConfigs }: Sandbox, organization: Organization): Place {
  const { id } = organization;
  const bodyOf = (config: IcpConfig) => toBullseye(config).value as Parameters<typeof icpConfigs.create>[1];
  return {
    account: accountAt('bullseye-partner', organization, demo.keys.write),
    stored: () =>
      new Map(
        icpConfigs.list(id).map((config) => [config.slug, fromBullseye(remoteConfigSchema.parse(config))]),
      ),
    bodyOf,
    create: (config) => void icpConfigs.create(id, bodyOf(config)),
    update: (key, config) => void icpConfigs.update(id, key, bodyOf(config)),
    delete: (key) => void icpConfigs.delete(id, key),
  };
}

function bullseyeOrg({ db }: Sandbox, organization: Organization): Place {
  const { id } = organization;
  const table = orgTable(db, () => clock());
  type Body = Parameters<typeof table.create>[1];
  return {
    account: accountAt('bullseye-org', organization, orgDemo.keys.write),
    stored: () =>
      new Map(table.list(id).map((config) => [config.slug, fromBullseyeOrg(orgConfigSchema.parse(config))])),
    bodyOf: (config, isNew) => (isNew ? toNewBullseyeOrg(config) : toBullseyeOrg(config).value),
    create(config) {
      const slug = slugOf(config.label, new Set(table.list(id).map((held) => held.slug)));
      table.create(id, toNewBullseyeOrg({ ...config, slug }) as Body);
    },
    update: (key, config) => void table.update(id, key, toBullseyeOrg(config).value as Body),
    delete: (key) => void table.delete(id, key),
  };
}

function lance({ db }: Sandbox): Place {
  const { organization, users, keys } = lanceDemo;
  const table = lanceTable(db, () => clock());
  const bodyOf = (config: IcpConfig) => toLance(config).value as Parameters<typeof table.create>[2];
  return {
    account: { ...accountAt('lance', organization, keys.member), organizationId: '' },
    stored: () =>
      new Map(table.list(organization.id).map((icp) => [icp.id, fromLance(lanceIcpSchema.parse(icp))])),
    bodyOf,
    create: (config) => void table.create(organization.id, users.member, bodyOf(config)),
    update(key, config) {
      const held = table.get(organization.id, key);
      if (held) table.update(organization.id, held, bodyOf(config));
    },
    delete: (key) => table.delete(key),
  };
}

/**
 * Surfe, by its nature: a user has one ICP, under the key `icp` whichever it is. Creating replaces it: that must not befall
 * what the run has seen there (`Session`), and where a rep has another take its place, what was there is on the rep's
 * device, so that taking a place takes nothing from the book. No key deletes it: deleted here it stays there, and may come
 * back, though it may vanish, too. It has no label and no priority, one group, and each filter once: what is more stays on
 * the device that made it, agreed to, and goes when the rest has vanished.
 */
function surfe({ db }: Sandbox): Place {
  const { externalUser, keys } = surfeDemo;
  const table = surfeIcpTable(db);
  const owner: Owner = ['user-harbor', externalUser];
  const put = (config: IcpConfig) => void table.put(owner, toSurfe(config).value as Filters);
  const only = 'icp';
  return {
    account: {
      ...accountAt('surfe', { id: externalUser, name: externalUser }, keys.main),
      baseUrl: 'https://surfe.example.com',
    },
    only,
    forms: [
      { type: 'job_title', comparator: 'equals' },
      { type: 'domain', comparator: 'equals' },
      { type: 'domain', comparator: 'not_equals' },
    ],
    stored() {
      const icp = table.get(owner);
      return new Map(icp && [[only, fromSurfe(surfeIcpSchema.parse(icp.filters))]]);
    },
    bodyOf: (config) => ({ ...toSurfe(config).value, externalUserId: externalUser }),
    create: put,
    update: (_, config) => put(config),
    delete: () => void db.prepare('delete from surfe_icps where external_user_id = ?').run(externalUser),
  };
}

const makers = {
  harbor: (sandbox) => bullseyePartner(sandbox, demo.organization),
  quillfort: (sandbox) => bullseyePartner(sandbox, demo.otherOrganization),
  'harbor alone': (sandbox) => bullseyeOrg(sandbox, orgDemo.organization),
  lance,
  surfe,
} as const satisfies Record<string, (sandbox: Sandbox) => Place>;
export type PlaceName = keyof typeof makers;

/** Where the devices of a schedule are connected to. */
const fleets: readonly [readonly PlaceName[], ...(readonly PlaceName[])[]] = [
  ['harbor'],
  ['harbor'],
  ['harbor', 'quillfort'],
  ['harbor alone'],
  ['harbor alone', 'harbor'],
  ['lance'],
  ['harbor', 'lance'],
  ['surfe'],
  ['harbor', 'surfe'],
];

/**
 * The fleets that have a place; all unless told.
 * @throws where none has
 */
export function fleetsWith(name?: string): typeof fleets {
  const [first, ...others] = fleets.filter((names: readonly string[]) => !name || names.includes(name));
  if (!first) throw new Error(`there is no place "${name}": choose of ${Object.keys(makers).join(', ')}`);
  return [first, ...others];
}

let clock = Date.now;
let sandbox: Sandbox | undefined;
const made = new Map<PlaceName, Place>();

/** The sandbox without any ICP, by this clock from now on. It is laid out once: that takes longer than most schedules. */
export function sandboxAt(now: () => number): Sandbox {
  clock = now;
  sandbox ??= laidOut();
  for (const place of made.values()) for (const key of place.stored().keys()) place.delete(key);
  return sandbox;
}

function laidOut(): Sandbox {
  const sandbox = createSandbox({ now: () => clock(), rateLimit: Infinity });
  for (const name of Object.keys(makers) as PlaceName[]) made.set(name, makers[name](sandbox));
  return sandbox;
}

export function placeNamed(name: PlaceName): Place {
  return made.get(name)!;
}
