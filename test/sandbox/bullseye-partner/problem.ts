import { HTTPException } from 'hono/http-exception';
import * as z from 'zod';

/**
 * The documented error codes by status. The documents don't say which codes go with 403 and 429; we take names
 * of the same make.
 */
const codes = {
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  429: 'TooManyRequests',
  500: 'InternalError',
} as const;

/**
 * An error as the documents shape it: `{code, message, details}`. They don't say what `details` holds; we take,
 * for each bad field, its path and what is wrong with it.
 */
export function problem(
  status: keyof typeof codes,
  message: string,
  details: Readonly<Record<string, string>> = {},
): Response {
  return Response.json({ code: codes[status], message, details }, { status });
}

/** The zod validators' hook: answers a body or query that isn't as documented. */
export function refuseInvalid(
  result: { readonly success: true } | { readonly success: false; readonly error: z.core.$ZodError },
): Response | undefined {
  if (result.success) return undefined;
  const fields = result.error.issues.map(({ path, message }) => [z.core.toDotPath(path), message]);
  return problem(400, 'The request is invalid.', Object.fromEntries(fields) as Record<string, string>);
}

/** What a route threw: a body that is no JSON is the caller's mistake, anything else the server's. */
export function answerThrown(error: Error): Response {
  if (error instanceof HTTPException && error.status === 400) return problem(400, error.message);
  return problem(500, 'The server failed.');
}
