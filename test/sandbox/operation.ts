import type { Context, Env, MiddlewareHandler } from 'hono';
import type * as z from 'zod';

/** The names in a path's braces. */
type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** A request whose query and body are as the operation declares them. */
export interface Call<E extends Env, Name extends string, Query, Body> {
  readonly params: Readonly<Record<Name, string>>;
  readonly query: Query;
  readonly body: Body;
  readonly context: Context<E>;
}

/** One operation of a partner's API: what its route does and what its OpenAPI document says of it. */
export interface Operation<
  E extends Env = Env,
  Path extends string = string,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** After the base path, as documents write it: `/organizations/{organizationId}/icp-configs`. */
  readonly path: Path;
  readonly summary: string;
  readonly query?: Query;
  readonly body?: Body;
  /** Each answer's JSON by status, null where it has none; of errors only those that not every operation has. */
  readonly answers: Readonly<Record<number, z.ZodType | null>>;
  /** Run before query and body are looked at, after what runs before every operation. */
  readonly before?: readonly MiddlewareHandler<E>[];
  handle(call: Call<E, NamesIn<Path>, z.output<Query>, z.output<Body>>): Response | Promise<Response>;
}

/**
 * Declares the operations of an API whose middleware sets the variables `E`; gives `handle` the types of its
 * path's names, query and body: `const operation = operationsOf<Env>(); operation({ method: 'GET', … })`.
 */
export function operationsOf<E extends Env>() {
  return <const Path extends string, Query extends z.ZodType, Body extends z.ZodType>(
    operation: Operation<E, Path, Query, Body>,
  ): Operation<E> => operation;
}
