import * as z from 'zod';

/** What is wrong with a query or body, by field: `rules.groups[0].operator`; of one that has several faults, the last. */
export function fieldsOf({ issues }: z.core.$ZodError): Record<string, string> {
  return Object.fromEntries(issues.map(({ path, message }) => [z.core.toDotPath(path), message]));
}
