export const tables = `
  create table if not exists bullseye_org_organizations (id text primary key, name text not null) strict;
  create table if not exists bullseye_org_members (
    user_id text not null, organization_id text not null references bullseye_org_organizations (id),
    primary key (user_id, organization_id)
  ) strict;
  create table if not exists bullseye_org_keys (
    key text primary key, id text not null unique,
    organization_id text not null references bullseye_org_organizations (id), user_id text not null,
    name text not null, scopes text not null, status text not null, expires_at text, last_used_at text,
    created_at text not null
  ) strict;
  create table if not exists bullseye_org_icp_configs (
    id text primary key, organization_id text not null references bullseye_org_organizations (id),
    slug text not null, name text not null, filter text not null, settings text not null,
    created_at text not null, updated_at text not null, unique (organization_id, slug)
  ) strict;
  create table if not exists bullseye_org_visitors (
    config_id text not null references bullseye_org_icp_configs (id) on delete cascade,
    day text not null, visitors integer not null, primary key (config_id, day)
  ) strict;
  create table if not exists bullseye_org_recalculations (
    config_id text not null references bullseye_org_icp_configs (id) on delete cascade, at text not null
  ) strict;
`;
