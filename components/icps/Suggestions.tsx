import { useMemo } from 'react';
import type { ValueNature } from '../../lib/icp/vocabulary';
import { useT } from '../ui/language';
import { choicesOf } from './choices';

const natures: readonly ValueNature[] = ['country', 'industry', 'employee_size_range'];

/** The id of the list of values to choose from, if the nature has one. */
export function suggestionsId(nature: ValueNature): string | undefined {
  return natures.includes(nature) ? `suggest-${nature}` : undefined;
}

/** The lists that value fields refer to: once for the whole editor. */
export function Suggestions() {
  const t = useT();
  const lists = useMemo(() => natures.map((nature) => ({ nature, values: choicesOf(nature, t) })), [t]);
  return lists.map(({ nature, values }) => (
    <datalist key={nature} id={suggestionsId(nature)}>
      {values.map((value) => (
        <option key={value} value={value} />
      ))}
    </datalist>
  ));
}
