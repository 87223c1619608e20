import * as z from 'zod';
import type { Access } from './types';

/**
 * The keys of an account, as far as we use them: `GET /partner/api-keys`
 * (https://docs.bullseye.so/partner-api/api-keys) and `GET /organization/{organization_id}/api-keys`
 * (https://docs.bullseye.so/api-reference/api-keys).
 */
export const apiKeysAnswer = z.object({
  apiKeys: z.array(
    z.object({
      keyPrefix: z.string().min(1),
      scopes: z.array(z.string()).nullish(),
      status: z.string().optional(),
    }),
  ),
});

type ApiKeys = z.infer<typeof apiKeysAnswer>['apiKeys'];

/**
 * What a key may do, by the list of keys; undefined where it isn't there, or where keys that may do different things
 * start alike. The documents say 12 characters of a key are shown and show 13: however many are, they are its start.
 */
export function accessOf(key: string, apiKeys: ApiKeys): Access | undefined {
  const alike = apiKeys.filter(({ keyPrefix, status }) => status !== 'revoked' && key.startsWith(keyPrefix));
  const [access, another] = new Set(alike.map(({ scopes }) => accessBy(scopes ?? [])));
  return another ? undefined : access;
}

/** "A key without explicit scopes has full access", says the Partner API; the organization API says nothing else. */
function accessBy(scopes: readonly string[]): Access {
  const mayWrite = scopes.length === 0 || scopes.includes('write') || scopes.includes('admin');
  return mayWrite ? 'write' : 'read';
}
