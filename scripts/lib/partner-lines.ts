import { partnerApis } from '../../test/sandbox';

/** Where each partner's stand-in is served and which keys it takes, a line each. */
export function partnerLines(origin: string): string[] {
  return partnerApis.flatMap(({ id, name, basePath, keyHeader, organizations, keys }) => [
    `${name}   ${origin}${basePath}`,
    ...organizations.map((organization) => `  organization  ${organization.name} (${organization.id})`),
    ...Object.entries(keys).map(([may, key]) => `  ${may.padEnd(8)} key  ${key}`),
    `  A key goes in the header ${keyHeader}; ${origin}/openapi/${id} tells the rest.`,
  ]);
}
