import { faultAnswer, type Fault as SandboxFault, type FaultDeps } from '../sandbox/fault';
import type { Answer } from '../sandbox/interception';

const SECOND = 1_000;

/** Those that the sandbox has on demand. */
const ofSandbox = {
  slow: { kind: 'latency', ms: 4 * SECOND },
  'dropped before': { kind: 'drop_before_commit' },
  'dropped after': { kind: 'drop_after_commit' },
  'failed before': { kind: 'status', status: 500 },
  unavailable: { kind: 'status', status: 503 },
  limited: { kind: 'rate_limited' },
  'limited, Retry-After': { kind: 'rate_limited', retryAfter: 90 },
  truncated: { kind: 'truncated_json' },
  malformed: { kind: 'malformed_json' },
  'wrong clock': { kind: 'clock_skew', seconds: -3_600 },
} as const satisfies Record<string, SandboxFault>;

/** Those that servers, proxies and clients have besides. */
const further = {
  'failed after': () => async (_, proceed) => {
    await proceed();
    return new Response('Bad Gateway', { status: 502 });
  },
  'unavailable, Retry-After': () => (_, __, api) => {
    const response = api.problem(503, 'Unavailable');
    response.headers.set('Retry-After', '120');
    return response;
  },
  'limited, X-RateLimit-Reset': (now) => (_, __, api) => {
    const response = api.problem(429, 'Too Many Requests');
    response.headers.set('X-RateLimit-Reset', String(Math.ceil(now() / SECOND) + 90));
    return response;
  },
  unauthorized: () => (_, __, api) => api.problem(401, 'Unauthorized'),
  forbidden: () => (_, __, api) => api.problem(403, 'Forbidden'),
  refused: () => (_, __, api) => api.problem(400, 'Bad Request'),
  'given up before': () => (_, proceed) => proceed(),
  'given up after': () => (_, proceed) => proceed(),
} as const satisfies Record<string, (now: () => number) => Answer>;

/** What may befall a request. `before` and `after` are of the commit: whether the partner did what it was asked. */
export type Fault = keyof typeof ofSandbox | keyof typeof further;
export const faults = [...Object.keys(ofSandbox), ...Object.keys(further)] as [Fault, ...Fault[]];

/** What the sandbox answers to a request with this fate. */
export function answerOf(fault: Fault | null, deps: FaultDeps): Answer {
  if (fault === null) return (_, proceed) => proceed();
  return fault in ofSandbox
    ? faultAnswer(ofSandbox[fault as keyof typeof ofSandbox], deps)
    : further[fault as keyof typeof further](deps.now);
}

/** For how many ms a 429 forbids any request, by the server's clock; where it doesn't say, for the documented minute. */
export function bannedFor({ headers }: Response, serverNow: number): number {
  const [after, reset] = [headers.get('Retry-After'), headers.get('X-RateLimit-Reset')];
  if (after !== null) return Number(after) * SECOND;
  return reset === null ? 60 * SECOND : Number(reset) * SECOND - serverNow;
}
