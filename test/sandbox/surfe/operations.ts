import * as z from 'zod';
import { operationsOf, type Operation } from '../operation';
import type { Deps } from '../partner-api';
import type { Env } from './access';
import { bodySchemas, filterValues } from './bodies';
import { surfeIcpTable, type Owner, type StoredIcp } from './icp-table';
import { problem } from './problem';
import { recommender } from './recommend';

const operation = operationsOf<Env>();

const side = z.record(z.string(), z.unknown()).optional();
const icpAnswer = z.object({
  companies: side,
  externalUserId: z.string().optional(),
  id: z.string(),
  people: side,
});
const pagination = z.object({ hasMore: z.boolean(), limit: z.int(), totalAmount: z.int() });
const listAnswer = z.object({
  icpFilters: z.array(
    z.object({ companies: side, id: z.string(), people: side, type: z.literal('DECLARED_ICP') }),
  ),
  pagination,
});
const fetchAnswer = z.object({
  companies: z.array(z.record(z.string(), z.unknown())),
  pagination: z.object({ from: z.int(), hasMore: z.boolean(), to: z.int() }),
});
const valuesAnswer = z.record(z.string(), z.array(z.string()));

const listed = ({ id, filters: { companies, people } }: StoredIcp) => ({
  ...(companies && { companies }),
  id,
  ...(people && { people }),
  type: 'DECLARED_ICP',
});

/**
 * The operations of https://developers.surfe.com that this product uses. Saving answers 201, as the help centre says
 * (the reference lists 200 alone); without an ICP the list is empty, and fetching answers 404.
 */
export function operations({ db, now, vocabulary }: Deps): Operation<Env>[] {
  const bodies = bodySchemas(vocabulary);
  const icps = surfeIcpTable(db);
  const recommendations = recommender(db, now);

  return [
    operation({
      method: 'GET',
      path: '/v1/people/search/filters',
      summary: 'Get filters',
      answers: { 200: valuesAnswer },
      handle: ({ context }) => context.json(filterValues),
    }),
    operation({
      method: 'GET',
      path: '/v2/recommendations/icp',
      summary: 'Get recommendations ICP filters',
      query: z.object({ externalUserId: z.string().optional() }),
      answers: { 200: listAnswer },
      handle: ({ query: { externalUserId = '' }, context }) => {
        const icp = icps.get([context.get('userId'), externalUserId]);
        const icpFilters = icp ? [listed(icp)] : [];
        const { length: totalAmount } = icpFilters;
        return context.json({ icpFilters, pagination: { hasMore: false, limit: 10, totalAmount } });
      },
    }),
    operation({
      method: 'POST',
      path: '/v2/recommendations/icp',
      summary: 'Create or update ICP',
      body: bodies.icp,
      answers: { 201: icpAnswer },
      handle: ({ body: { companies, people, externalUserId }, context }) => {
        const { id } = icps.put([context.get('userId'), externalUserId ?? ''], { companies, people });
        return context.json({ companies, externalUserId, id, people }, 201);
      },
    }),
    operation({
      method: 'POST',
      path: '/v2/recommendations/fetch',
      summary: 'Fetch recommendations',
      body: bodies.fetch,
      answers: { 200: fetchAnswer },
      handle: ({ body: { pagination, externalUserId = '' }, context }) => {
        const owner: Owner = [context.get('userId'), externalUserId];
        const icp = icps.get(owner);
        if (!icp) return problem(404);
        const answer = recommendations.fetch(owner, icp.filters, pagination, context.get('companiesADay'));
        return answer ? context.json(answer) : problem(403);
      },
    }),
  ];
}
