import * as z from 'zod';
import { icpConfigSchema } from '../icp/schema';

/** A config with its key: without one nothing could be said of it again. */
export const remoteConfigSchema = icpConfigSchema.extend({ slug: z.string().min(1) });

/**
 * The answers of the Bullseye Partner API as https://docs.bullseye.so/partner-api shows them, as far as we use
 * them; further fields are let through in configs and dropped elsewhere.
 */
export const configAnswer = z.object({ icpConfig: remoteConfigSchema });

/** The configs are read one by one: one that is none of ours must not keep the others away. */
export const configsAnswer = z.object({
  icpConfigs: z.array(z.unknown()).refine((items) => areDifferent(items.map(slugIn)), {
    message: 'expected every slug once',
  }),
});

/** The slug in what should be a config; null where there is none. */
export function slugIn(item: unknown): string | null {
  return remoteConfigSchema.pick({ slug: true }).safeParse(item).data?.slug ?? null;
}

function areDifferent(slugs: readonly (string | null)[]): boolean {
  const known = slugs.filter((slug) => slug !== null);
  return new Set(known).size === known.length;
}

export const meAnswer = z.object({ partner: z.object({ id: z.string(), name: z.string() }) });

export const organizationsAnswer = z.object({
  organizations: z.array(z.object({ id: z.string(), name: z.string() })),
  total: z.number(),
});

export const statsAnswer = z.object({
  stats: z.object({
    totalMatches: z.number(),
    byConfig: z.array(z.object({ slug: z.string(), label: z.string(), matches: z.number() })),
    from: z.string(),
    to: z.string(),
  }),
});
