import { expect, it } from 'vitest';
import { clearHealth, countHealth, listHealth } from '../../lib/storage/health';
import { getView, noteChanged, setView } from '../../lib/storage/views';
import { fresh } from './fresh';

const whole = { reader: 'linkedin-person', lacks: [], facts: ['headline', 'location'] as const };
const changed = { reader: 'linkedin-person', lacks: ['top-card'], facts: [] };

it('a reader’s pages are counted by what they said and lacked', async () => {
  const db = fresh();
  await countHealth(whole, 1, db);
  await countHealth({ ...whole, facts: ['headline'] }, 2, db);
  await countHealth(changed, 3, db);
  await countHealth(whole, 4, db);
  expect(await listHealth(db)).toEqual([
    {
      reader: 'linkedin-person',
      since: 1,
      pages: 4,
      changed: 1,
      changedAt: 3,
      lacks: { 'top-card': 1 },
      facts: { headline: 3, location: 2 },
    },
  ]);
  await clearHealth(db);
  expect(await listHealth(db)).toEqual([]);
});

it('a damaged count begins anew', async () => {
  const db = fresh();
  await db.table('health').put({ reader: 'linkedin-person', pages: 'many' });
  await countHealth(whole, 5, db);
  expect(await listHealth(db)).toMatchObject([{ since: 5, pages: 1, changed: 0 }]);
});

it('a tab shows that its page is changed until it shows another', async () => {
  const db = fresh();
  const url = 'https://www.linkedin.com/in/mara/';
  await setView({ tabId: 1, key: null, url }, db);
  await noteChanged(1, 'https://www.linkedin.com/in/other/', db);
  expect((await getView(1, db))?.isChanged).toBe(false);
  await noteChanged(1, url, db);
  expect((await getView(1, db))?.isChanged).toBe(true);
  await setView({ tabId: 1, key: null, url }, db);
  expect((await getView(1, db))?.isChanged).toBe(false);
});
