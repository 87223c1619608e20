import type { DatabaseSync } from 'node:sqlite';
import { createMiddleware } from 'hono/factory';
import * as z from 'zod';
import type { Icp } from './bodies';
import { problem } from './problem';

export interface User {
  readonly id: string;
  readonly organizationId: string;
  readonly isAdmin: boolean;
}

/** Who is signed in. */
export interface Env {
  Variables: { user: User };
}

const userSchema = z
  .object({ id: z.string(), organization_id: z.string(), is_admin: z.number() })
  .transform(({ id, organization_id, is_admin }) => ({
    id,
    organizationId: organization_id,
    isAdmin: is_admin === 1,
  }));

/**
 * 401 unless `Authorization: Bearer <token>` holds that of a session which hasn't ended. "The user must be signed
 * in", say the documents, and show a token; we take that each token is a user's.
 */
export function authenticate(db: DatabaseSync) {
  const byToken = db.prepare(
    `select lance_users.* from lance_sessions join lance_users on lance_users.id = user_id
     where token = ? and has_ended = 0`,
  );
  return createMiddleware<Env>(async (context, next) => {
    const [, token = ''] = /^Bearer (\S+)$/i.exec(context.req.header('Authorization') ?? '') ?? [];
    const row = byToken.get(token);
    if (!row) return problem(401, 'User is not authenticated. Ensure a valid session exists.');
    context.set('user', userSchema.parse(row));
    return next();
  });
}

/** "Users can only access ICPs where they are listed in the `userIds` array, or if they are an admin user." */
export function mayAccess({ id, isAdmin }: User, { userIds }: Icp): boolean {
  return isAdmin || userIds.includes(id);
}
