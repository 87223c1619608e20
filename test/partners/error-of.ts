import { expect } from 'vitest';
import { PartnerError } from '../../lib/partners/types';
import { partnerApis } from '../sandbox';

/** The PartnerError that a call throws; anything else fails the test, as does a demo key in it. */
export async function errorOf(call: Promise<unknown>): Promise<PartnerError> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof PartnerError)) throw new Error('expected a PartnerError', { cause: error });
  for (const key of partnerApis.flatMap(({ keys }) => Object.values(keys)))
    expect(`${error.stack}${JSON.stringify(error)}`).not.toContain(key);
  return error;
}

/** A text that the pattern finds something in; a bare pattern in `toMatchObject` would let every text through. */
export const saying = (pattern: RegExp) => expect.stringMatching(pattern) as unknown;
