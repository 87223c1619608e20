/** An ICP without an external user's name has the empty one. */
export const tables = `
  create table if not exists surfe_keys (
    key text primary key, user_id text not null, status text not null, companies_a_day integer not null
  ) strict;
  create table if not exists surfe_icps (
    user_id text not null, external_user_id text not null, id text not null, filters text not null,
    primary key (user_id, external_user_id)
  ) strict;
  create table if not exists surfe_companies (domain text primary key, company text not null) strict;
  create table if not exists surfe_fetched (
    user_id text not null, external_user_id text not null, domain text not null, day text not null,
    primary key (user_id, external_user_id, domain)
  ) strict;
`;
