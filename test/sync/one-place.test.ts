import { describe, expect, it } from 'vitest';
import type { IcpConfig } from '../../lib/icp/schema';
import { createConfig, deleteConfig, getConfig, saveConfig, undoDelete } from '../../lib/storage/configs';
import { listConflicts, listLinks } from '../../lib/storage/links';
import { enqueueEdit, listOutbox } from '../../lib/storage/outbox';
import { publish, takePlace, unlink } from '../../lib/storage/publish';
import { resolve } from '../../lib/sync/conflicts';
import { icp, titles } from './device';
import { at } from './in-memory';

describe('an account that holds one ICP and deletes none', () => {
  it('gets an ICP only when it is published, and no second one', async () => {
    const { a, run, there } = await at('surfe');
    const { id } = await createConfig(icp('Sales', 'VP'), undefined, a.db);
    const other = await createConfig(icp('Other', 'VP'), undefined, a.db);
    await run();
    expect(there()).toEqual([]);
    expect(await publish(id, a.accountId, a.db)).toBeUndefined();
    expect(await publish(other.id, a.accountId, a.db)).toBe('occupied');
    await run();
    expect(await publish(other.id, a.accountId, a.db)).toBe('occupied');
    expect(there()).toEqual(['Sales']);
  });

  it('what somebody else put there meanwhile is not overwritten', async () => {
    const { partner, a, run, there } = await at('surfe');
    const { id } = await createConfig(icp('Sales', 'VP'), undefined, a.db);
    await publish(id, a.accountId, a.db);
    partner.add(icp('Theirs', 'CTO'));
    await run();
    expect(there()).toEqual(['Theirs']);
    expect(await listOutbox(a.db)).toMatchObject([{ configId: id, lastError: { kind: 'occupied' } }]);
  });

  it('gives its place up when the rep says so, and what had waited for it goes there', async () => {
    const { partner, a, run, there, labels } = await at('surfe');
    const { id } = await createConfig(icp('Sales', 'VP'), undefined, a.db);
    await publish(id, a.accountId, a.db);
    await run({ fault: (request) => (request === 'create' ? 'lost before' : undefined) });
    partner.add(icp('Theirs', 'CTO'));
    await run();
    expect(await listOutbox(a.db)).toMatchObject([{ configId: id, lastError: { kind: 'occupied' } }]);
    expect(await publish(id, a.accountId, a.db)).toBe('occupied');
    expect(await takePlace(id, a.accountId, a.db)).toBeUndefined();
    await run();
    expect([await labels(), there()]).toEqual([['Sales', 'Theirs'], ['Sales']]);
    expect([await listOutbox(a.db), (await listLinks(a.db)).length]).toEqual([[], 1]);
  });

  it('what waits takes the place also where it was edited since, or sync has not found it taken yet', async () => {
    const { partner, a, run, labels, there } = await at('surfe');
    const { id } = await createConfig(icp('Sales', 'VP'), [], a.db);
    await publish(id, a.accountId, a.db);
    await run({ fault: (request) => (request === 'create' ? 'lost before' : undefined) });
    partner.add(icp('Theirs', 'CTO'));
    await run();
    await saveConfig(id, icp('Sales', 'SVP'), a.db);
    expect(await publish(id, a.accountId, a.db)).toBe('occupied');
    expect(await takePlace(id, a.accountId, a.db)).toBeUndefined();
    await run();
    expect([await labels(), there()]).toEqual([['Sales', 'Theirs'], ['Sales']]);
    expect([await listOutbox(a.db), (await listLinks(a.db)).length]).toEqual([[], 1]);
  });

  it('what else waits for its place waits on, also edited meanwhile', async () => {
    const { a, run, there } = await at('surfe');
    const configs = ['Tied', 'Waiting', 'Edited', 'Next'].map((label) => icp(label, 'VP'));
    const [one, two, three, next] = await Promise.all(
      configs.map(async (config) => (await createConfig(config, [], a.db)).id),
    );
    await publish(one!, a.accountId, a.db);
    await run();
    for (const id of [two!, three!]) await enqueueEdit({ id, revision: 1 }, [a.accountId], a.db);
    await run();
    await saveConfig(three!, icp('Edited again', 'VP'), a.db);
    expect(await takePlace(next!, a.accountId, a.db)).toBeUndefined();
    await run();
    expect(there()).toEqual(['Next']);
    expect(await listLinks(a.db)).toMatchObject([{ configId: next }]);
    const waiting = await listOutbox(a.db);
    expect(new Set(waiting.map(({ configId }) => configId))).toEqual(new Set([two, three]));
    expect(waiting.map(({ lastError }) => lastError?.kind)).toEqual(['occupied', 'occupied']);

    await unlink(next!, a.accountId, a.db);
    expect(await publish(two!, a.accountId, a.db)).toBeUndefined();
  });

  it('what somebody else has take the place is no edit of what was there: the rep is asked', async () => {
    const { partner, a, run, labels, there } = await at('surfe');
    const { id } = await createConfig(icp('Sales', 'VP', 'SVP'), [], a.db);
    await publish(id, a.accountId, a.db);
    await run();
    const [slug] = [...partner.configs.keys()];
    partner.configs.set(slug!, { ...icp('Sales', 'SVP', 'EVP'), slug: slug! });
    await run();
    expect([await listConflicts(a.db), titles((await getConfig(id, a.db))?.config)]).toEqual([
      [],
      ['SVP', 'EVP'],
    ]);

    partner.configs.set(slug!, { ...icp('Theirs', 'CTO'), slug: slug! });
    await run();
    await run();
    expect(await listConflicts(a.db)).toMatchObject([{ configId: id, theirs: { label: 'Theirs' } }]);
    expect(titles((await getConfig(id, a.db))?.config)).toEqual(['SVP', 'EVP']);
    await resolve(id, a.accountId, 'both', { db: a.db, now: a.now });
    await run();
    expect([await labels(), there()]).toEqual([['Theirs', 'Sales (2)'], ['Theirs']]);
  });

  it('what takes the place is no edit though it asks for the same country', async () => {
    const { partner, a, run } = await at('surfe');
    const inFrance = (config: IcpConfig): IcpConfig => {
      const france = { type: 'country', comparator: 'equals', value: 'France' };
      return {
        ...config,
        rules: { groups: [...config.rules.groups, { operator: 'AND', conditions: [france] }] },
      };
    };
    const { id } = await createConfig(inFrance(icp('Sales', 'VP')), [], a.db);
    await publish(id, a.accountId, a.db);
    await run();
    const [slug] = [...partner.configs.keys()];
    partner.configs.set(slug!, { ...inFrance(icp('Next', 'CTO')), slug: slug! });
    await run();
    expect(await listConflicts(a.db)).toMatchObject([{ configId: id, theirs: { label: 'Next' } }]);
  });

  it('one that takes the place is not merged with what somebody else put there meanwhile', async () => {
    const { partner, a, run } = await at('surfe');
    const { id } = await createConfig(icp('Sales', 'VP'), [], a.db);
    await publish(id, a.accountId, a.db);
    await run();
    const next = await createConfig(icp('Next', 'CTO'), [], a.db);
    await takePlace(next.id, a.accountId, a.db);
    const [slug] = [...partner.configs.keys()];
    partner.configs.set(slug!, { ...icp('Sales', 'VP', 'SVP'), slug: slug! });
    await run();
    expect(await listConflicts(a.db)).toMatchObject([{ configId: next.id }]);
  });

  it('keeps what it has where its key may only read', async () => {
    const { a, run } = await at('surfe');
    const [one, two] = [
      await createConfig(icp('One', 'VP'), undefined, a.db),
      await createConfig(icp('Two', 'VP'), undefined, a.db),
    ];
    await publish(one.id, a.accountId, a.db);
    await run();
    await a.db.accounts.update(a.accountId, { access: 'read' });
    expect(await takePlace(two.id, a.accountId, a.db)).toBe('forbidden');
    expect(await listLinks(a.db)).toMatchObject([{ configId: one.id }]);
  });

  it('deleting here leaves it there; undone, it is tied again; another takes its place', async () => {
    const { a, run, labels, there } = await at('surfe');
    const { id } = await createConfig(icp('Sales', 'VP'), undefined, a.db);
    await publish(id, a.accountId, a.db);
    await run();
    const undo = await deleteConfig(id, a.db);
    await run();
    await run();
    expect([await labels(), there()]).toEqual([[], ['Sales']]);

    await undoDelete(undo!, a.db);
    await saveConfig(id, icp('Renamed', 'VP'), a.db);
    await run();
    expect([await labels(), there()]).toEqual([['Renamed'], ['Renamed']]);

    await deleteConfig(id, a.db);
    const next = await createConfig(icp('Next', 'CTO'), undefined, a.db);
    expect(await publish(next.id, a.accountId, a.db)).toBeUndefined();
    await run();
    expect([await labels(), there()]).toEqual([['Next'], ['Next']]);
  });
});
