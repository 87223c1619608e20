export const tables = `
  create table if not exists partners (
    id text primary key, name text not null, slug text not null, created_at text not null
  ) strict;
  create table if not exists api_keys (
    key text primary key, id text not null unique, partner_id text not null references partners (id),
    name text not null, scopes text not null, status text not null, expires_at text, last_used_at text,
    created_at text not null
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
