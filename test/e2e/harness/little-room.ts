import type { Page } from 'playwright-core';

/** Gives every origin of a browser that is started with this only some megabytes of storage. */
export const LITTLE_ROOM = `--enable-features=StorageQuotaSettings:${[
  'PoolSizeBytes/8000000',
  'PoolSizeRatio/1',
  'MustRemainAvailableBytes/1000',
  'MustRemainAvailableRatio/0.0000001',
  'ShouldRemainAvailableBytes/1000',
  'ShouldRemainAvailableRatio/0.0000001',
].join('/')}`;

const BALLAST = 'ballast';

/** Fills what room the page's origin has left: with ever smaller pieces, until not even a hundred bytes go in. */
export async function fillUp(page: Page): Promise<void> {
  await page.evaluate(async (name) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('The ballast can’t be stored.'));
      });
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => opening.result.createObjectStore('pieces', { autoIncrement: true });
    const database = await done(opening);
    const fits = (size: number) =>
      new Promise<boolean>((resolve) => {
        const transaction = database.transaction('pieces', 'readwrite');
        const piece = new Uint8Array(size);
        for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(piece.subarray(at, at + 65_536));
        transaction.objectStore('pieces').add(piece);
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = () => resolve(false);
      });
    for (let size = 1_000_000; size >= 100; size /= 10) while (await fits(size));
    database.close();
  }, BALLAST);
}

/** Gives the room back. */
export async function emptyOut(page: Page): Promise<void> {
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const deletion = indexedDB.deleteDatabase(name);
        deletion.onsuccess = () => resolve();
        deletion.onerror = () => reject(new Error('The ballast stays.'));
      }),
    BALLAST,
  );
}
