import type { Subject } from './types';

/** The key of a subject's sighting: `person:<address>` or `company:<address, else domain, else name>`. */
export function subjectKey(subject: Subject): string {
  const value = (name: string) => subject.attributes[name]?.values[0];
  const id =
    [value('linkedin_url'), value('domain')].find((text) => typeof text === 'string') ?? subject.name;
  return `${subject.kind}:${id}`;
}

/** What is known after a new reading: what it read wins, what it could not read is kept from before. */
export function merge(before: Subject | undefined, now: Subject): Subject {
  if (!before) return now;
  return { ...now, attributes: { ...before.attributes, ...now.attributes } };
}
