import { db, type LensDatabase } from '../storage/db';

export type Choice = 'mine' | 'theirs' | 'both';

/** Settles a conflict as the rep decided; the next run sends what there is to send. */
export async function resolve(
  _configId: string,
  _accountId: string,
  _choice: Choice,
  _database: LensDatabase = db,
): Promise<void> {
  return Promise.reject(new Error('being written'));
}
