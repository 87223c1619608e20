import * as z from 'zod';
import { fieldsOf } from '../bad-fields';

/**
 * The documented error codes by status. The documents don't say which codes go with 403 and 429; we take names
 * of the same make, and `InternalError` for whatever else the server fails with.
 */
const codes: Readonly<Record<number, string>> = {
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  429: 'TooManyRequests',
  500: 'InternalError',
};

export const errors = {
  schema: z.object({ code: z.string(), message: z.string(), details: z.record(z.string(), z.string()) }),
  statuses: Object.keys(codes).map(Number),
};

/**
 * An error as the documents shape it: `{code, message, details}`. They don't say what `details` holds; we take,
 * for each bad field, its path and what is wrong with it.
 */
export function problem(
  status: number,
  message: string,
  details: Readonly<Record<string, string>> = {},
): Response {
  return Response.json({ code: codes[status] ?? 'InternalError', message, details }, { status });
}

/** Refuses a body or query that isn't as documented. */
export function invalid(error: z.core.$ZodError): Response {
  return problem(400, 'The request is invalid.', fieldsOf(error));
}
