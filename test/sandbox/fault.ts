import * as z from 'zod';
import { ConnectionDropped, type Answer } from './interception';

const SECOND = 1_000;

/** One thing that can go wrong between a client and a partner. */
export const faultSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('latency'), ms: z.int().nonnegative().max(600_000) }),
  /** 429; `Retry-After` in seconds where it is given. */
  z.strictObject({ kind: z.literal('rate_limited'), retryAfter: z.int().nonnegative().optional() }),
  z.strictObject({ kind: z.literal('status'), status: z.int().min(500).max(599) }),
  /** The connection breaks before the server has done anything. */
  z.strictObject({ kind: z.literal('drop_before_commit') }),
  /** The server has done what was asked, and the connection breaks before it says so. */
  z.strictObject({ kind: z.literal('drop_after_commit') }),
  /** Half of the answer; one without a body comes as it is, as with the next. */
  z.strictObject({ kind: z.literal('truncated_json') }),
  /** An answer of full length that is no JSON. */
  z.strictObject({ kind: z.literal('malformed_json') }),
  /** The server's clock is wrong by so much in what it says of now: `Date` and `X-RateLimit-Reset`. */
  z.strictObject({ kind: z.literal('clock_skew'), seconds: z.int() }),
]);

/** What faults take from their surroundings. */
export interface FaultDeps {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
}

export type Fault = z.infer<typeof faultSchema>;

async function withText(response: Response, change: (text: string) => string): Promise<Response> {
  const text = await response.text();
  return text === '' ? new Response(null, response) : new Response(change(text), response);
}

function skewed(response: Response, seconds: number, now: number): Response {
  const headers = new Headers(response.headers);
  headers.set('Date', new Date(now + seconds * SECOND).toUTCString());
  const reset = headers.get('X-RateLimit-Reset');
  if (reset !== null) headers.set('X-RateLimit-Reset', String(Number(reset) + seconds));
  return new Response(response.body, { status: response.status, headers });
}

/**
 * What a request that suffers the fault is answered; a 429 and a 5xx in its partner's own words.
 * @throws (rejects with) ConnectionDropped where there is no answer
 */
export function faultAnswer(fault: Fault, { now, sleep }: FaultDeps): Answer {
  return async (_, proceed, api) => {
    switch (fault.kind) {
      case 'latency':
        await sleep(fault.ms);
        return proceed();
      case 'rate_limited': {
        const response = api.problem(429, 'Too Many Requests');
        if (fault.retryAfter !== undefined) response.headers.set('Retry-After', String(fault.retryAfter));
        return response;
      }
      case 'status':
        return api.problem(fault.status, 'The server failed.');
      case 'drop_before_commit':
        throw new ConnectionDropped('The connection broke before anything was done.');
      case 'drop_after_commit':
        await proceed();
        throw new ConnectionDropped('The connection broke after everything was done.');
      case 'truncated_json':
        return withText(await proceed(), (text) => text.slice(0, text.length / 2));
      case 'malformed_json':
        return withText(await proceed(), (text) => `${text.slice(0, -1)},${text.slice(-1)}`);
      case 'clock_skew':
        return skewed(await proceed(), fault.seconds, now());
    }
  };
}
