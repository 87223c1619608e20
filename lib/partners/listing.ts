import * as z from 'zod';
import { mismatch } from './http-errors';
import type { Listing, PartnerError, RemoteConfig } from './types';

/** How a partner's list is read: by which field an item is known, what it must be, and what it means to us. */
export interface ItemRules<Item> {
  readonly keyField: 'slug' | 'id';
  readonly schema: z.ZodType<Item>;
  readonly remote: (item: Item) => RemoteConfig;
}

const key = z.string().min(1);
const keySchemas = {
  slug: z.object({ slug: key }).transform(({ slug }) => slug),
  id: z.object({ id: key }).transform(({ id }) => id),
};

/** A partner's list, its items unread: one that is none of ours must not keep the others away. Each key stands once. */
export function itemsOf(keyField: ItemRules<unknown>['keyField']) {
  return z.array(z.unknown()).refine((items) => areDifferent(items.map((item) => keyIn(item, keyField))), {
    message: `expected every ${keyField} once`,
  });
}

/** Reads items one by one; what is none of ours is named in the error that `refuse` makes. */
export function listingOf<Item>(
  items: readonly unknown[],
  { keyField, schema, remote }: ItemRules<Item>,
  refuse: (words: string) => PartnerError,
): Listing {
  const read = items.map((item) => ({ key: keyIn(item, keyField), ...schema.safeParse(item) }));
  const bad = read.flatMap(({ key, error }) => (error ? [{ key, error }] : []));
  const words = bad.slice(0, 3).map(({ key, error }) => `ICP "${key ?? '?'}": ${mismatch(error)}`);
  return {
    configs: read.flatMap(({ data }) => (data ? [remote(data)] : [])),
    ...(bad.length > 0 && {
      unread: { remoteKeys: bad.map(({ key }) => key), error: refuse(words.join('\n')) },
    }),
  };
}

/** The key in what should be an ICP; null where there is none. */
function keyIn(item: unknown, keyField: ItemRules<unknown>['keyField']): string | null {
  return keySchemas[keyField].safeParse(item).data ?? null;
}

function areDifferent(keys: readonly (string | null)[]): boolean {
  const known = keys.filter((key) => key !== null);
  return new Set(known).size === known.length;
}
