import { Hono, type Context, type Env, type MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type * as z from 'zod';
import type { Operation } from './operation';
import type { PartnerApi } from './partner-api';

/** Everything a partner's API answers. */
export interface Routes {
  readonly operations: readonly Omit<Operation, 'before' | 'handle'>[];
  mount(root: Hono, api: PartnerApi): void;
}

/** The paths under which an API's operations stand: `/api/v1/partner`. Other partners have others. */
export function prefixesOf({ basePath }: PartnerApi, { operations }: Routes): string[] {
  return [...new Set(operations.map(({ path }) => `${basePath}/${path.split('/')[1]}`))];
}

/** `/a/{b}` → `/a/:b` */
const honoPath = (path: string) => path.replaceAll(/\{(\w+)\}/g, ':$1');

/** The body's JSON; `{}` where none is announced, so that what is missing can be named. */
async function jsonOf({ req }: Context): Promise<unknown> {
  if (!/^application\/(\S+\+)?json\b/i.test(req.header('Content-Type') ?? '')) return {};
  try {
    return await req.json();
  } catch {
    throw new HTTPException(400, { message: 'Malformed JSON in request body' });
  }
}

/** Parses and hands over; the first part that isn't as declared is refused. */
function handler<E extends Env>(operation: Operation<E>, api: PartnerApi) {
  const { query, body } = operation;
  return async (context: Context<E>): Promise<Response> => {
    const parsed: { query: unknown; body: unknown } = { query: undefined, body: undefined };
    const parse = (part: keyof typeof parsed, schema: z.ZodType, input: unknown) => {
      const result = schema.safeParse(input);
      if (!result.success) return api.invalid(result.error);
      parsed[part] = result.data;
      return undefined;
    };
    const refused =
      (query && parse('query', query, context.req.query())) ??
      (body && parse('body', body, await jsonOf(context)));
    return refused ?? operation.handle({ params: context.req.param(), ...parsed, context });
  };
}

/**
 * The routes of an API.
 * @param before run before every operation and before "no such route": key, rate limit
 * @param operations a path that another's braces would match too stands before it
 */
export function routesOf<E extends Env>(
  before: readonly MiddlewareHandler<E>[],
  operations: readonly Operation<E>[],
): Routes {
  const routes: Routes = {
    operations,
    mount(root, api) {
      const app = new Hono<E>();
      for (const prefix of prefixesOf(api, routes)) app.use(`${prefix}/*`, ...before);
      for (const operation of operations)
        app.on(
          operation.method,
          [api.basePath + honoPath(operation.path)],
          ...(operation.before ?? []),
          handler(operation, api),
        );
      for (const prefix of prefixesOf(api, routes))
        app.all(`${prefix}/*`, () => api.problem(404, 'No such route'));
      app.onError((error) =>
        error instanceof HTTPException && error.status === 400
          ? api.problem(400, error.message)
          : api.problem(500, 'The server failed.'),
      );
      root.route('/', app);
    },
  };
  return routes;
}
