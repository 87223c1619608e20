import * as z from 'zod';
import { partnerIds } from '../../lib/icp/vocabulary';
import { randomOf } from '../../scripts/bench/workload/random';
import { faultAnswer, faultSchema, type Fault, type FaultDeps } from './fault';
import type { Interception, interception } from './interception';

/** What shall go wrong: of the requests that match all that is named, so many, one unless told. */
export const plannedFaultSchema = z.strictObject({
  partner: z.enum(partnerIds).optional(),
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).optional(),
  /** How the path starts: `/api/v1/partner/organizations`. */
  path: z.string().startsWith('/').optional(),
  times: z.int().positive().default(1),
  fault: faultSchema,
});

export type PlannedFault = z.infer<typeof plannedFaultSchema>;

export type FaultInterception = Interception & { readonly planned?: PlannedFault };

/** Every so-manieth request suffers something when faults are scattered. */
const EVERY = 5;

/** What may happen to a request when faults are scattered. */
const scattered: readonly [Fault, ...Fault[]] = [
  { kind: 'latency', ms: 3_000 },
  { kind: 'rate_limited', retryAfter: 5 },
  { kind: 'rate_limited' },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503 },
  { kind: 'drop_before_commit' },
  { kind: 'drop_after_commit' },
  { kind: 'truncated_json' },
  { kind: 'malformed_json' },
  { kind: 'clock_skew', seconds: -3_600 },
];

export interface Faults {
  /** @throws ZodError for what isn't such a plan */
  add(plan: z.input<typeof plannedFaultSchema>): void;
  /** From now on every fifth request suffers something, the same for the same seed. */
  scatter(seed: number): void;
  /** Those still to come. */
  list(): PlannedFault[];
  /** Ends all of them, the scattered ones too. */
  clear(): void;
}

/** Faults on demand. */
export function faults(
  { waiting, add, clear }: ReturnType<typeof interception<FaultInterception>>,
  deps: FaultDeps,
): Faults {
  return {
    add(plan) {
      const planned = plannedFaultSchema.parse(plan);
      const { partner, method, path, times, fault } = planned;
      add({
        planned,
        times,
        matches: (request, { id }) =>
          (partner ?? id) === id &&
          (method ?? request.method) === request.method &&
          new URL(request.url).pathname.startsWith(path ?? '/'),
        answer: faultAnswer(fault, deps),
      });
    },

    scatter(seed) {
      const { pick } = randomOf(seed);
      let requests = 0;
      add({
        times: Infinity,
        matches: () => true,
        answer(request, proceed, api) {
          requests += 1;
          return requests % EVERY === 0
            ? faultAnswer(pick(scattered), deps)(request, proceed, api)
            : proceed();
        },
      });
    },

    list: () => waiting().flatMap(({ planned, times }) => (planned ? [{ ...planned, times }] : [])),
    clear,
  };
}
