import { isHTTPError, isTimeoutError } from 'ky';
import * as z from 'zod';
import { isTooDeep } from './json';
import { PartnerError, type PartnerErrorKind } from './types';

const MESSAGE_LIMIT = 500;
const MINUTE = 60_000;
const HOUR = 3_600_000;

const kinds: Readonly<Record<number, PartnerErrorKind>> = {
  401: 'unauthorized',
  402: 'forbidden',
  403: 'forbidden',
  404: 'not_found',
  429: 'rate_limited',
};

function kindOf(status: number): PartnerErrorKind {
  if (status < 400) return 'unexpected_answer';
  return kinds[status] ?? (status < 500 ? 'invalid' : 'server');
}

const problemSchema = z.object({ message: z.string(), details: z.unknown().optional() });

/** The error bodies that the documents describe: Bullseye's and Surfe's, and Lance's, where it stands in `error`. */
const errorSchema = z.union([
  z.object({ error: problemSchema }).transform(({ error }) => error),
  problemSchema,
]);

/** The partner's own words: its message, and what was wrong, field by field where it says so. */
function wordsOf(data: unknown): string | undefined {
  const problem = errorSchema.safeParse(data).data;
  if (!problem || isTooDeep(problem.details)) return problem?.message;
  return [problem.message, ...detailsOf(problem.details)].join('\n');
}

/** The documents don't say what `details` is: fields with texts, a list or one text. */
function detailsOf(details: unknown): string[] {
  const words = (detail: unknown) => (typeof detail === 'string' ? detail : JSON.stringify(detail));
  if (details === undefined || details === null) return [];
  if (Array.isArray(details)) return details.map(words);
  if (typeof details !== 'object') return [words(details)];
  return Object.entries(details).map(([field, detail]) => `${field}: ${words(detail)}`);
}

/** Seconds in a header, or undefined where there is no number. */
function seconds(headers: Headers, name: string): number | undefined {
  const text = headers.get(name)?.trim();
  return text && /^\d+$/.test(text) ? Number(text) : undefined;
}

/** Whether this was the last request of the partner's time window. */
export function isSpent(headers: Headers): boolean {
  return seconds(headers, 'X-RateLimit-Remaining') === 0;
}

/**
 * When a request may be tried again, by this machine's clock: `Retry-After` where there is one, else
 * `X-RateLimit-Reset` against the server's own clock (`Date`), so that neither clock need be right. Where nothing
 * is said: in a minute, the documented window. Never more than an hour away: a header is no reason to stop for good.
 */
export function retryAt(headers: Headers, now: number): number {
  const serverNow = Date.parse(headers.get('Date') ?? '') || now;
  const after = seconds(headers, 'Retry-After');
  const date = Date.parse(headers.get('Retry-After') ?? '');
  const reset = seconds(headers, 'X-RateLimit-Reset');
  const waits = [
    after === undefined ? undefined : after * 1000,
    Number.isNaN(date) ? undefined : date - serverNow,
    reset === undefined ? undefined : reset * 1000 - serverNow,
  ];
  const wait = waits.find((ms) => ms !== undefined) ?? MINUTE;
  return now + Math.min(Math.max(wait, 1000), HOUR);
}

/** A text in which the partner may have repeated the key, without it. Hide before you cut: a part of it is secret too. */
export function hideKey(text: string, key: string): string {
  const forms = [key, JSON.stringify(key).slice(1, -1), encodeURIComponent(key)];
  return forms.reduce((rest, form) => rest.replaceAll(form, '…'), text);
}

/** Where an answer isn't what was expected, and what was: the first three places. */
export function mismatch({ issues }: z.ZodError): string {
  return issues
    .slice(0, 3)
    .map(({ path, message }) => `${z.core.toDotPath(path) || 'answer'}: ${message}`)
    .join('; ');
}

/** Says where it happened, hides the key wherever the partner repeated it, and keeps to a sane length. */
export function partnerError(
  kind: PartnerErrorKind,
  where: string,
  words: string,
  { key, retryAt }: { readonly key: string; readonly retryAt?: number | undefined },
): PartnerError {
  const message = hideKey(`${where}: ${words}`, key).slice(0, MESSAGE_LIMIT);
  return new PartnerError(kind, message, retryAt);
}

/** Whatever a request threw, as the one error we throw; the thrown one is dropped, for it holds the request. */
export function fromThrown(
  error: unknown,
  where: string,
  { key, timeout, now }: { readonly key: string; readonly timeout: number; readonly now: number },
): PartnerError {
  if (error instanceof PartnerError) return error;
  if (isHTTPError(error)) {
    const { status, headers } = error.response;
    const kind = kindOf(status);
    const words = wordsOf(error.data) ?? (status < 400 ? 'redirects to another address' : `HTTP ${status}`);
    const waits = status === 429 || (status >= 500 && headers.has('Retry-After'));
    return partnerError(kind, where, words, { key, retryAt: waits ? retryAt(headers, now) : undefined });
  }
  const words = isTimeoutError(error)
    ? `no answer within ${timeout / 1000} s`
    : 'no connection, or it broke off';
  return partnerError('network', where, words, { key });
}
