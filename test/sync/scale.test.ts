import { expect, it } from 'vitest';
import { createConfig, deleteConfig, listConfigs, saveConfig } from '../../lib/storage/configs';
import { icp, pair } from './device';

const MANY = 2_000;
/** Milliseconds of a run, on a busy machine, in a database made of JavaScript; a second or two when it is idle. */
const LONGEST = 20_000;

it(
  '2,000 ICPs: no more requests than needed, and each run in bounded time',
  { timeout: 120_000 },
  async () => {
    const { partner, a, sync } = await pair();
    for (let n = 0; n < MANY; n += 1) partner.add(icp(`ICP ${n}`, 'VP', `Title ${n}`));
    const requests = async () => {
      partner.requests.length = 0;
      const start = performance.now();
      await sync(a);
      const ms = performance.now() - start;
      expect(ms).toBeLessThan(LONGEST);
      return partner.requests;
    };
    expect(await requests()).toEqual(['list']);
    const rows = await listConfigs(a.db);
    expect(rows).toHaveLength(MANY);
    let read = 0;
    const count = (row: unknown) => ((read += 1), row);
    a.db.configs.hook('reading', count);
    expect(await requests()).toEqual(['list']);
    expect(read).toBe(0);
    a.db.configs.hook('reading').unsubscribe(count);

    const [first, second] = rows;
    await saveConfig(first!.id, { ...first!.config, label: 'Renamed' }, a.db);
    expect(await requests()).toEqual(['list', 'update icp-0']);
    await deleteConfig(second!.id, a.db);
    expect(await requests()).toEqual(['list', 'delete icp-1']);
    await createConfig(icp('New', 'CFO'), undefined, a.db);
    expect(await requests()).toEqual(['list', 'create']);
    // Far down the list, after hundreds that nothing is done about.
    const held = partner.configs.get('icp-1500')!;
    partner.configs.set('icp-1500', { ...held, label: 'Renamed there' });
    expect(await requests()).toEqual(['list']);
    const labels = (await listConfigs(a.db)).map(({ config }) => config.label);
    expect(labels.filter((label) => label === 'Renamed there')).toHaveLength(1);
  },
);
