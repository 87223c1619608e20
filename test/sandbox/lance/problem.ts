import * as z from 'zod';
import { fieldsOf } from '../bad-fields';

/** The documented error codes by status; the documents name none for 429, and we take one of the same make. */
const codes: Readonly<Record<number, string>> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  429: 'TOO_MANY_REQUESTS',
  500: 'INTERNAL_ERROR',
};

export const errors = {
  schema: z.object({
    error: z.object({
      code: z.string(),
      message: z.string(),
      details: z.record(z.string(), z.string()).optional(),
    }),
  }),
  statuses: Object.keys(codes).map(Number),
};

/** An error as the documents shape it: `{"error": {code, message, details?}}`. */
export function problem(
  status: number,
  message: string,
  details?: Readonly<Record<string, string>>,
): Response {
  const error = { code: codes[status] ?? 'INTERNAL_ERROR', message, ...(details && { details }) };
  return Response.json({ error }, { status });
}

/**
 * "Invalid request body. Check the details field for specific validation errors." The documents don't show it; we
 * take, for each bad field, its path and what is wrong with it.
 */
export function invalid(error: z.core.$ZodError): Response {
  return problem(400, 'Invalid request body', fieldsOf(error));
}
