import { Hono } from 'hono';
import * as z from 'zod';
import { plannedFaultSchema, type Faults } from './faults';

/**
 * Faults over HTTP, at `/sandbox/faults`: GET lists those still to come, POST plans one (see
 * `plannedFaultSchema`), DELETE clears them.
 */
export function faultRoutes(faults: Faults) {
  return new Hono()
    .get('/', (context) => context.json({ faults: faults.list() }))
    .post('/', async (context) => {
      const plan = plannedFaultSchema.safeParse(await context.req.json().catch(() => undefined));
      if (!plan.success) return context.json({ error: z.prettifyError(plan.error) }, 400);
      faults.add(plan.data);
      return context.json({ faults: faults.list() }, 201);
    })
    .delete('/', (context) => {
      faults.clear();
      return context.body(null, 204);
    });
}
