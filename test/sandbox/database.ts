import { DatabaseSync } from 'node:sqlite';

const TABLES = `
  create table if not exists partners (
    id text primary key, name text not null, slug text not null, created_at text not null
  ) strict;
  create table if not exists api_keys (
    key text primary key, partner_id text not null references partners (id),
    scopes text not null, status text not null, expires_at text
  ) strict;
  create table if not exists organizations (
    id text primary key, partner_id text not null references partners (id), name text not null,
    external_id text, status text not null, tier text not null, credits integer not null,
    metadata text not null, created_at text not null
  ) strict;
  create table if not exists icp_configs (
    id text primary key, organization_id text not null references organizations (id),
    slug text not null, label text not null, rules text not null, priority integer not null,
    is_active integer not null, extra text not null, created_at text not null, updated_at text not null,
    unique (organization_id, slug)
  ) strict;
  create table if not exists icp_matches (
    config_id text not null references icp_configs (id) on delete cascade,
    day text not null, matches integer not null, primary key (config_id, day)
  ) strict;
`;

/**
 * Opens (and, where it is new, lays out) the sandbox's database.
 * @param file an SQLite file, or `:memory:`
 * @throws when the file can't be opened or is no database, naming it
 */
export function openDatabase(file: string): DatabaseSync {
  try {
    const db = new DatabaseSync(file);
    db.exec(TABLES);
    return db;
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** ISO 8601 to the second, as the documents write timestamps: `2025-01-15T10:30:00Z`. */
export function timestamp(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
