import type { Attributes, Scalar } from '../icp/attributes';
import { isConditionType } from '../icp/vocabulary';
import type { Subject } from './types';

/** What scoring wants of a subject: its condition types and their values; what is evidence only stays out. */
export function attributesOf(subject: Subject): Attributes {
  const known = Object.entries(subject.attributes).filter(([type]) => isConditionType(type));
  return Object.fromEntries(known.map(([type, { values }]): [string, readonly Scalar[]] => [type, values]));
}
