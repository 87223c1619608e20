import { useEffect, useState } from 'react';
import { readPolicy } from '../../lib/recipes/managed';
import type { Policy } from '../../lib/recipes/policy';

/** What the organization's policy preloads. */
export function usePolicy(): Policy {
  const [policy, setPolicy] = useState<Policy>({ recipes: [], wrong: [] });
  useEffect(() => {
    let isCurrent = true;
    void readPolicy().then((read) => {
      if (isCurrent) setPolicy(read);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return policy;
}
