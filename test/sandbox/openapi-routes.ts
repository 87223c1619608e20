import { Hono } from 'hono';
import { openApiOf } from './openapi';
import { openApiPage } from './openapi-page';
import type { PartnerApi } from './partner-api';
import type { Routes } from './routes';

/** A partner's OpenAPI document at `/openapi/<partner>.json`, and as a page at `/openapi/<partner>`. */
export function openApiRoutes(api: PartnerApi, routes: Routes) {
  const url = `/openapi/${api.id}.json`;
  return new Hono()
    .get(url, (context) => context.json(openApiOf(api, routes)))
    .get(`/openapi/${api.id}`, (context) => context.html(openApiPage(openApiOf(api, routes), url)));
}
