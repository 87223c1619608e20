import * as z from 'zod';

const messages: Readonly<Record<number, string>> = {
  400: 'Invalid request',
  401: 'Missing or wrong API key',
  403: 'Quota exceeded',
  404: 'Record not found',
  429: 'Rate limit exceeded',
  500: 'Internal server error',
};

export const errors = {
  schema: z.object({ code: z.int(), message: z.string() }),
  statuses: Object.keys(messages).map(Number),
};

/** An error as https://developers.surfe.com/api-responses shapes it: `{code, message}`, the code being the status. */
export function problem(status: number, message?: string): Response {
  return Response.json({ code: status, message: message ?? messages[status] ?? 'Error' }, { status });
}

/** "Bad or missing values, check filters"; the message of the example says no more. */
export function invalid(): Response {
  return problem(400);
}
