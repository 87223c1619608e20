/** `body` is the ICP's JSON but for its id and dates. */
export const tables = `
  create table if not exists lance_users (
    id text primary key, organization_id text not null, is_admin integer not null
  ) strict;
  create table if not exists lance_sessions (
    token text primary key, user_id text not null references lance_users (id), has_ended integer not null
  ) strict;
  create table if not exists lance_icps (
    id text primary key, organization_id text not null, body text not null,
    created_at text not null, updated_at text not null
  ) strict;
`;
