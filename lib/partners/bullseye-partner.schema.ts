import * as z from 'zod';
import { icpConfigSchema } from '../icp/schema';
import { itemsOf } from './listing';

/** A config with its key: without one nothing could be said of it again. */
export const remoteConfigSchema = icpConfigSchema.extend({ slug: z.string().min(1) });

/**
 * The answers of the Bullseye Partner API as https://docs.bullseye.so/partner-api shows them, as far as we use
 * them; further fields are let through in configs and dropped elsewhere.
 */
export const configAnswer = z.object({ icpConfig: remoteConfigSchema });

export const configsAnswer = z.object({ icpConfigs: itemsOf('slug') });

export const meAnswer = z.object({ partner: z.object({ id: z.string(), name: z.string() }) });

export const organizationsAnswer = z.object({
  organizations: z.array(z.object({ id: z.string(), name: z.string() })),
  total: z.number(),
});

const count = z.int().nonnegative();

export const statsAnswer = z.object({
  stats: z.object({
    totalMatches: count,
    byConfig: z.array(z.object({ slug: z.string(), label: z.string(), matches: count })),
    from: z.string(),
    to: z.string(),
  }),
});
