import { DatabaseSync } from 'node:sqlite';

/**
 * Opens (and, where it is new, lays out) the sandbox's database.
 * @param file an SQLite file, or `:memory:`
 * @param tables `create table if not exists` of every partner
 * @throws when the file can't be opened or is no database, naming it
 */
export function openDatabase(file: string, tables: readonly string[]): DatabaseSync {
  try {
    const db = new DatabaseSync(file);
    for (const sql of tables) db.exec(sql);
    return db;
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** ISO 8601 to the second, as the documents write timestamps: `2025-01-15T10:30:00Z`. */
export function timestamp(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
