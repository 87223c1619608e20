import { isDeepStrictEqual } from 'node:util';
import { Hono, type Context, type Env, type MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import * as z from 'zod';
import type { Operation } from './operation';
import type { PartnerApi } from './partner-api';

/** What an operation's document says of it. */
export type Documented = Omit<Operation, 'before' | 'handle'>;

/** Everything a partner's API answers. */
export interface Routes {
  readonly operations: readonly Documented[];
  /** @param checked whether an answer that isn't as documented becomes a 500 that says so */
  mount(root: Hono, api: PartnerApi, checked: boolean): void;
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

/** @throws when an answer isn't as the operation declares it, or has a field that isn't declared */
async function expectDocumented(operation: Documented, api: PartnerApi, answer: Response): Promise<void> {
  const { status } = answer;
  const schema =
    operation.answers[status] ?? (api.errors.statuses.includes(status) ? api.errors.schema : null);
  const text = await answer.text();
  const name = `${operation.method} ${operation.path} answering ${status}`;
  if (schema === null) {
    if (text !== '' || operation.answers[status] === undefined) throw new Error(`${name} isn't documented.`);
    return;
  }
  const json: unknown = JSON.parse(text);
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw new Error(`${name}: ${z.prettifyError(parsed.error)}`);
  if (!isDeepStrictEqual(parsed.data, json)) throw new Error(`${name} has fields that aren't documented.`);
}

/** Does what the operation does, and holds the answer against its documentation. */
function documented<E extends Env>(operation: Operation<E>, api: PartnerApi) {
  const handle = handler(operation, api);
  return async (context: Context<E>): Promise<Response> => {
    const answer = await handle(context);
    await expectDocumented(operation, api, answer.clone());
    return answer;
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
    mount(root, api, checked) {
      const app = new Hono<E>();
      for (const prefix of prefixesOf(api, routes)) app.use(`${prefix}/*`, ...before);
      for (const operation of operations)
        app.on(
          operation.method,
          [api.basePath + honoPath(operation.path)],
          ...(operation.before ?? []),
          checked ? documented(operation, api) : handler(operation, api),
        );
      for (const prefix of prefixesOf(api, routes))
        app.all(`${prefix}/*`, () => api.problem(404, 'No such route'));
      app.onError((error) =>
        api.problem(
          error instanceof HTTPException && error.status === 400 ? 400 : 500,
          error.message || 'The server failed.',
        ),
      );
      root.route('/', app);
    },
  };
  return routes;
}
