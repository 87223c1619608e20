import type { RawSubject } from '../reading/types';
import type { Subject } from './types';

/** Raw facts of a page → attributes of the condition types, each value with the words it came from. */
export function normalize(raw: RawSubject): Subject {
  return { kind: raw.kind, name: raw.name, attributes: Object.fromEntries(Object.entries(raw.facts).map(([k,v])=>[k,{values:v.map(f=>f.text),evidence:v.map(f=>({source:f.source,text:f.text}))}])) };
}
