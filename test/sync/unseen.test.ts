import { describe, expect, it } from 'vitest';
import { PartnerError, type PartnerClient } from '../../lib/partners/types';
import { createConfig, deleteConfig, listConfigs, saveConfig } from '../../lib/storage/configs';
import { icp, pair } from './device';
import type { Fault } from './fake-partner';

describe('what is there but can not be read', () => {
  const error = new PartnerError('unexpected_answer', 'ICP "sales": priority');
  /** A client to whom the config of this label is unreadable; without its key where that is, too. */
  const blindTo = (client: PartnerClient, label: string, withKey = true): PartnerClient => ({
    ...client,
    list: async () => {
      const { configs } = await client.list();
      const hidden = configs.filter(({ config }) => config.label === label);
      const remoteKeys = hidden.map(({ remoteKey }) => (withKey ? remoteKey : null));
      return { configs: configs.filter((each) => !hidden.includes(each)), unread: { remoteKeys, error } };
    },
  });

  it.each([true, false])(
    'counts as unchanged, and the others come and go (its key is read: %s)',
    async (withKey) => {
      const { partner, a, sync } = await pair();
      const { id } = await createConfig(icp('Sales', 'VP'), undefined, a.db);
      await sync(a);
      await saveConfig(id, icp('Mine', 'VP'), a.db);
      partner.add(icp('There', 'VP'));
      await createConfig(icp('Here', 'VP'), undefined, a.db);
      await a.sync(blindTo(partner.client(), 'Sales', withKey));
      expect((await listConfigs(a.db)).map(({ config }) => config.label).sort()).toEqual([
        'Here',
        'Mine',
        'There',
      ]);
      expect([...partner.configs.values()].map(({ label }) => label)).toEqual(['Sales', 'There', 'Here']);
      expect((await a.account()).lastError?.message).toBe(error.message);
      expect((await a.account()).lastSyncAt).toBeDefined();
      expect((await a.account()).pausedUntil).toBeUndefined();

      await sync(a);
      expect(partner.configs.get('sales')?.label).toBe('Mine');
      expect((await a.account()).lastError).toBeUndefined();
    },
  );

  it('may be what was created when the answer was lost: it is not created twice', async () => {
    const { partner, a, sync } = await pair();
    const { id } = await createConfig(icp('Sales', 'VP'), undefined, a.db);
    const faults: (Fault | undefined)[] = [undefined, 'lost after'];
    await sync(a, { fault: () => faults.shift() });
    await a.sync(blindTo(partner.client(), 'Sales'));
    expect(partner.configs.size).toBe(1);
    await deleteConfig(id, a.db);
    await a.sync(blindTo(partner.client(), 'Sales'));
    await sync(a);
    expect(partner.configs.size).toBe(0);
  });
});
