import * as z from 'zod';
import { fieldsOf } from '../bad-fields';

/**
 * "snake_case codes such as `organization_not_found`": those of 400, 401, 404, 422 and 500 are documented as
 * statuses, not by name, and 403 and 429 not at all in the list of them; we take names of the same make.
 */
const codes: Readonly<Record<number, string>> = {
  400: 'bad_request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  422: 'validation_failed',
  429: 'rate_limit_exceeded',
  500: 'internal_error',
};

export const errors = {
  schema: z.object({
    code: z.string(),
    message: z.string(),
    details: z.record(z.string(), z.string()).optional(),
  }),
  statuses: Object.keys(codes).map(Number),
};

/** An error as the documents shape it: `{code, message, details?}`. */
export function problem(
  status: number,
  message: string,
  more: { readonly code?: string; readonly details?: Readonly<Record<string, string>> } = {},
): Response {
  return Response.json({ code: codes[status] ?? 'internal_error', message, ...more }, { status });
}

/**
 * Refuses a body or query that isn't as documented: 422 is "validation or business rule". The documents don't say
 * what `details` holds; we take, for each bad field, its path and what is wrong with it.
 */
export function invalid(error: z.core.$ZodError): Response {
  return problem(422, 'Validation failed', { details: fieldsOf(error) });
}
