import * as z from 'zod';
import { countryOf } from '../values/country';
import { registrableDomain } from '../values/domain';
import { fold } from '../values/fold';
import { parseSizeRange } from '../values/size-range';
import { worldRegions } from '../values/world-region';

export type Json = z.infer<ReturnType<typeof z.json>>;

/** How one value of a list is written in a filter, and read from it; undefined where it can't be. */
export interface Item {
  write(text: string): Json | undefined;
  read(item: unknown): string | undefined;
}

/** A list of texts, each written as `named` calls it. */
export function texts(named: (text: string) => string | undefined): Item {
  return {
    write: named,
    read: (item) => (typeof item === 'string' && fold(item) !== '' && named(item) ? item : undefined),
  };
}

/** Two letters in upper case, or a code of a world region. */
function countryCode(text: string): string | undefined {
  const region = fold(text).toUpperCase();
  return worldRegions.has(region) ? region : countryOf(text);
}

/**
 * Countries are written in small letters, as in Surfe's examples ("fr", "W-EMEA"). It doesn't publish which
 * countries a region has; ours may differ in a few.
 */
export const countries: Item = {
  write: (text) => {
    const code = countryCode(text);
    return code?.length === 2 ? code.toLowerCase() : code;
  },
  read: (item) => (typeof item === 'string' ? countryCode(item) : undefined),
};

/** A domain somebody registered: of one below it Surfe doesn't say what it matches. */
export const domains: Item = {
  write: registrableDomain,
  read: (item) => (typeof item === 'string' && registrableDomain(item) === item ? item : undefined),
};

const sizeSchema = z.strictObject({ from: z.int().nonnegative(), to: z.int().nonnegative().nullish() });

export const sizes: Item = {
  write: (text) => {
    const range = parseSizeRange(text);
    return range && { ...range };
  },
  read: (item) => {
    const { from, to } = sizeSchema.safeParse(item).data ?? {};
    if (from === undefined || (to && to < from)) return undefined;
    if (typeof to !== 'number') return `${from}+`;
    return from === to ? `${from}` : `${from}-${to}`;
  },
};
