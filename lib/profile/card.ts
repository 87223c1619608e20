import type { RawSubject } from '../reading/types';
import { subjectKey } from './remember';
import type { Subject } from './types';

/** A card of a list as it is kept: whom it is about, the page of their own that it leads to, and their key. */
export interface Card {
  readonly key: string;
  readonly subject: Subject;
  readonly url: string;
}

/** A card with what became of it; null where it leads nowhere, so that nobody could say whose it is. */
export function cardOf({ facts, address: link }: RawSubject, subject: Subject): Card | null {
  const address = facts.linkedin_url?.[0]?.text ?? link ?? '';
  if (!/^https?:/.test(address) || !URL.canParse(address)) return null;
  const { origin, pathname } = new URL(address);
  const url = origin + pathname;
  return { key: subjectKey(subject, url), subject, url };
}
