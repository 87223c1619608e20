import * as z from 'zod';
import { fold } from '../values/fold';
import { companyKey, personKey } from './keys';
import { utmTypes, type Visit } from './visit.schema';

/** What may be wrong with a line: no JSON, longer than `MOST_LINE`, another event, its time, its session, or its visitor. */
export type LineProblem = 'json' | 'long' | 'event' | 'time' | 'future' | 'session' | 'nobody';

/** A visit, and the keys of the company and the person whose it is. */
export interface KeyedVisit {
  readonly keys: readonly string[];
  readonly visit: Visit;
}

const MOST_TEXT = 300;
const MOST_ADDRESS = 1_000;
const MOST_PAGES = 200;
const MOST_VIEWS = 100_000;
const DAY = 86_400_000;
const EARLIEST = Date.UTC(2000, 0, 1);

/** A part that may be missing, and counts as missing where it is of another form. */
const part = <S extends z.ZodType>(schema: S) => schema.nullish().catch(undefined);
const address = part(z.string().max(MOST_ADDRESS));
const utm = part(z.string().max(MOST_TEXT));

const sessionSchema = z.object({
  landing_page: address,
  pages_visited: part(z.union([z.array(z.unknown()), z.int().min(0).max(MOST_VIEWS)])),
  utm_source: utm,
  utm_medium: utm,
  utm_campaign: utm,
  utm_term: utm,
  utm_content: utm,
});

/**
 * The webhook event `visitor.identified` as https://docs.bullseye.so/api-reference/webhooks describes it. Only what
 * tells events and visitors apart is insisted on; anything else may be missing, null or odd. Where the page is silent:
 * `company` carries its domain as `domain`, else as `website`; a page visited is a text or an object with a `url`,
 * `page_url` or `path`, or `pages_visited` is their number alone, and which they were is not told; without it the
 * landing page is the one page told of; campaign, term and content stand beside `utm_source`, or in the query of
 * `landing_page`. `organization_id` is not compared: a file may come before any account is connected.
 */
const eventSchema = z.object({
  event: z.literal('visitor.identified'),
  timestamp: z.iso.datetime({ offset: true, local: true }),
  session_id: z.string().trim().min(1).max(MOST_TEXT),
  visitor: part(z.object({ linkedin_url: address })),
  company: part(z.object({ name: address, domain: address, website: address })),
  session: part(sessionSchema),
});

type Event = z.infer<typeof eventSchema>;
type Session = z.infer<typeof sessionSchema>;

const problems: Readonly<Record<string, LineProblem>> = { timestamp: 'time', session_id: 'session' };

/**
 * Reads one line of a file of events.
 * @param now ms since 1970: an event may be a day ahead of this clock, which may be slow, but no more
 * @returns the visit and whose it is, or what is wrong with the line; never throws
 */
export function readEvent(line: string, now: number): KeyedVisit | LineProblem {
  const json = parsed(line);
  if (json === undefined) return 'json';
  const { data: event, error } = eventSchema.safeParse(json);
  if (!event) return problems[String(error.issues[0]?.path[0])] ?? 'event';
  const at = timeOf(event.timestamp);
  if (!(at >= EARLIEST)) return 'time';
  if (at > now + DAY) return 'future';
  const keys = keysOf(event);
  if (keys.length === 0) return 'nobody';
  return { keys, visit: { at, session: event.session_id, ...sessionIn(event.session) } };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

/** A time without a zone is taken as UTC. */
function timeOf(timestamp: string): number {
  return Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(timestamp) ? timestamp : `${timestamp}Z`);
}

function keysOf({ company, visitor }: Event): string[] {
  const domain = company?.domain?.trim() || company?.website?.trim();
  const keys = [
    domain ? companyKey(domain, company?.name ?? '') : undefined,
    visitor?.linkedin_url ? personKey(visitor.linkedin_url) : undefined,
  ];
  return keys.filter((key) => key !== undefined);
}

function sessionIn(session: Session | null | undefined): Pick<Visit, 'pages' | 'views' | 'utm'> {
  const landing = pageIn(session?.landing_page);
  const visited = session?.pages_visited ?? undefined;
  const listed = Array.isArray(visited) ? visited : [];
  const views = Array.isArray(visited)
    ? visited.length
    : (visited ?? (landing === undefined ? undefined : 1));
  const pages = [landing, ...listed.map(pageIn)].filter((page) => page !== undefined);
  const arePagesTold = Array.isArray(visited) || (visited === undefined && landing !== undefined);
  return {
    utm: utmIn(session, landing),
    ...(arePagesTold && { pages: [...new Set(pages)].slice(0, MOST_PAGES) }),
    ...(views !== undefined && { views: Math.min(views, MOST_VIEWS) }),
  };
}

const pageSchema = z.union([
  z.object({ url: z.string() }).transform(({ url }) => url),
  z.object({ page_url: z.string() }).transform(({ page_url }) => page_url),
  z.object({ path: z.string() }).transform(({ path }) => path),
]);

/** The address of a page; undefined where it says none. */
function pageIn(item: unknown): string | undefined {
  const page = typeof item === 'string' ? item : pageSchema.safeParse(item).data;
  const text = page?.trim() ?? '';
  return fold(text) !== '' && text.length <= MOST_ADDRESS ? text : undefined;
}

/** What the session says, else what the landing page's query says. */
function utmIn(session: Session | null | undefined, landing: string | undefined): Visit['utm'] {
  const query = new URLSearchParams(/^[^?#]*\?([^#]*)/.exec(landing ?? '')?.[1]);
  const utm: { -readonly [T in keyof Visit['utm']]: Visit['utm'][T] } = {};
  for (const type of utmTypes) {
    const stated = session?.[type];
    const text = (stated ?? query.get(type)?.slice(0, MOST_TEXT))?.trim() ?? '';
    if (fold(text) !== '') utm[type] = text;
    else if (stated !== undefined) utm[type] = null;
  }
  return utm;
}
