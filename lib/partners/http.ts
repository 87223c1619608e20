import ky, { isHTTPError, type RetryOptions } from 'ky';
import type * as z from 'zod';
import { joinUrl } from './base-url';
import { fromThrown, hideKey, isSpent, mismatch, partnerError, retryAt } from './http-errors';
import { isTooDeep, parseJson } from './json';
import { PartnerError, type ClientDeps } from './types';

const TIMEOUT = 10_000;
/** Some thousands of ICPs are a few MB. */
const LARGEST_ANSWER = 16 * 1024 * 1024;
const tooLarge = () => new PartnerError('unexpected_answer', 'The answer is longer than 16 MB.');

/**
 * Two more tries, each after less than a second; not for a POST, which might be done twice, unless it may be
 * repeated, and not when the server names a time to wait for. A PATCH sets fields: done twice, it is the same.
 */
const retry = {
  limit: 2,
  methods: ['get', 'put', 'patch', 'delete'],
  statusCodes: [500, 502, 503, 504],
  afterStatusCodes: [],
  backoffLimit: 1000,
  jitter: true,
  shouldRetry: ({ error }) =>
    isHTTPError(error) && (error.response.headers.has('Retry-After') || isSpent(error.response.headers))
      ? false
      : undefined,
} satisfies RetryOptions;

export interface HttpOptions {
  readonly baseUrl: string;
  /** The header that carries the key; the key goes nowhere else. */
  readonly keyHeader: string;
  /** What stands before the key in its header: `Bearer `; nothing unless told. */
  readonly keyPrefix?: string;
  readonly key: string;
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Segments under the base URL, unencoded. */
  readonly path: readonly string[];
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly json?: unknown;
  /** Sent twice it does no more than sent once, so that even a POST may be tried again. */
  readonly isRepeatable?: boolean;
}

/** How an error names a request: `GET /partner/me`. */
function nameOf({ method, path }: HttpRequest): string {
  return `${method} /${path.join('/')}`;
}

/** The error for an answer that isn't what was expected: `words` say what was, and what came. */
export function unexpectedAnswer(request: HttpRequest, key: string, words: string): PartnerError {
  return partnerError('unexpected_answer', nameOf(request), words, { key });
}

/**
 * Sends a request and answers what the schema makes of its JSON, or of undefined where the answer is empty; throws only
 * PartnerError. A page in the place of an answer is none, whatever its status: so looks the login of a relay.
 */
export type Http = <Answer>(request: HttpRequest, schema: z.ZodType<Answer>) => Promise<Answer>;

/** A deletion's answer. Chromium gives it an empty body, which no Response may be made of. */
const NO_CONTENT = 204;

/** Breaks off an answer that grows beyond all measure, before it fills the memory. */
function limited(response: Response): Response {
  if (!response.body || response.status === NO_CONTENT) return response;
  let size = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.byteLength;
      if (size > LARGEST_ANSWER) controller.error(tooLarge());
      else controller.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(counter), response);
}

/**
 * The transport of a partner's JSON API: time limit, bounded retries, size limit, no cookies, no cache, and no
 * redirects (they would carry the key to another server).
 */
export function partnerHttp(
  { baseUrl, keyHeader, keyPrefix = '', key }: HttpOptions,
  deps: ClientDeps = {},
): Http {
  const { timeout = TIMEOUT, now = Date.now } = deps;
  const send: typeof fetch = async (...request) => {
    const response = await (deps.fetch ?? fetch)(...request);
    if (isSpent(response.headers)) deps.onLimit?.(retryAt(response.headers, now()));
    return limited(response);
  };

  async function text(request: HttpRequest, where: string): Promise<string> {
    if (!/^[\x21-\x7e]+$/.test(key))
      throw new PartnerError('unauthorized', 'The key is empty or holds characters that no key has.');
    const { method, path, query, json, isRepeatable = false } = request;
    try {
      return await ky(joinUrl(baseUrl, path), {
        method,
        headers: { Accept: 'application/json', [keyHeader]: keyPrefix + key },
        ...(query && { searchParams: query }),
        ...(json !== undefined && { json }),
        timeout,
        retry: isRepeatable ? { ...retry, methods: [...retry.methods, 'post'] } : retry,
        fetch: send,
        redirect: 'manual',
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
      }).text();
    } catch (error) {
      throw fromThrown(error, where, { key, timeout, now: now() });
    }
  }

  return async (request, schema) => {
    const body = await text(request, nameOf(request));
    const json = parseJson(body);
    const refuse = (words: string) => unexpectedAnswer(request, key, words);
    const noJson = () => refuse(`expected JSON, got "${hideKey(body, key).slice(0, 60)}"`);
    if (json === undefined && body.trim() !== '') throw noJson();
    if (isTooDeep(json)) throw refuse('the answer is nested too deeply');
    const answer = schema.safeParse(json);
    if (answer.success) return answer.data;
    throw json === undefined ? noJson() : refuse(mismatch(answer.error));
  };
}
