import * as z from 'zod';
import { operationsOf, type Operation } from '../operation';
import type { Deps } from '../partner-api';
import { mayAccess, type Env, type User } from './access';
import { createBody, icpAnswer, updateBody, type Icp } from './bodies';
import { icpTable } from './icp-table';
import { problem } from './problem';

const operation = operationsOf<Env>();

const ICPS = '/entities/icps';
const ICP = `${ICPS}/{id}` as const;

/**
 * The operations on ICPs of https://docs.lance.so/api-reference/entities. The documents don't give the status of a
 * create (we take 201), nor say whether another organization's ICP is forbidden or not found (we take: not
 * found). List "returns only ICPs where the user is listed in userIds", an admin's too; its text calls the
 * answer `icps`, its example is a bare array, which we take.
 */
export function operations({ db, now }: Deps): Operation<Env>[] {
  const icps = icpTable(db, now);

  function accessed(user: User, id: string, answer: (icp: Icp) => Response): Response {
    const icp = icps.get(user.organizationId, id);
    if (!icp) return problem(404, `ICP not found: ${id}`);
    return mayAccess(user, icp) ? answer(icp) : problem(403, 'You do not have access to this ICP');
  }

  return [
    operation({
      method: 'GET',
      path: ICPS,
      summary: 'List ICPs',
      answers: { 200: z.array(icpAnswer) },
      handle: ({ context }) => {
        const { id, organizationId } = context.get('user');
        return context.json(icps.list(organizationId).filter(({ userIds }) => userIds.includes(id)));
      },
    }),
    operation({
      method: 'POST',
      path: ICPS,
      summary: 'Create ICP',
      body: createBody,
      answers: { 201: icpAnswer },
      handle: ({ body, context }) => {
        const { id, organizationId } = context.get('user');
        return context.json(icps.create(organizationId, id, body), 201);
      },
    }),
    operation({
      method: 'GET',
      path: ICP,
      summary: 'Get ICP',
      answers: { 200: icpAnswer },
      handle: ({ params, context }) => accessed(context.get('user'), params.id, (icp) => Response.json(icp)),
    }),
    operation({
      method: 'PATCH',
      path: ICP,
      summary: 'Update ICP',
      body: updateBody,
      answers: { 200: icpAnswer },
      handle: ({ params, body, context }) => {
        const user = context.get('user');
        return accessed(user, params.id, (icp) => Response.json(icps.update(user.organizationId, icp, body)));
      },
    }),
    operation({
      method: 'DELETE',
      path: ICP,
      summary: 'Delete ICP',
      answers: { 204: null },
      handle: ({ params, context }) =>
        accessed(context.get('user'), params.id, ({ id }) => {
          icps.delete(id);
          return context.body(null, 204);
        }),
    }),
  ];
}
