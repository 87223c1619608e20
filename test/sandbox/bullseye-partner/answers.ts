import * as z from 'zod';
import type { Bodies } from './bodies';
import { organizationSchema } from './organizations';

/** The JSON of the documented answers. */
export function answersOf({ create }: Bodies) {
  const updated = create.required().extend({ id: z.string(), slug: z.string() });
  const listed = updated.extend({ createdAt: z.iso.datetime() });
  const got = listed.extend({ updatedAt: z.iso.datetime() });
  return {
    list: z.object({ icpConfigs: z.array(listed) }),
    created: z.object({ icpConfig: listed }),
    got: z.object({ icpConfig: got }),
    updated: z.object({ icpConfig: updated }),
    stats: z.object({
      stats: z.object({
        totalMatches: z.int(),
        byConfig: z.array(z.object({ slug: z.string(), label: z.string(), matches: z.int() })),
        from: z.string(),
        to: z.string(),
      }),
    }),
  };
}

export const organizationsAnswer = z.object({
  organizations: z.array(organizationSchema),
  total: z.int(),
  page: z.int(),
  pageSize: z.int(),
});

export const organizationAnswer = z.object({ organization: organizationSchema });
