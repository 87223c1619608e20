import { useEffect, useRef, type RefObject } from 'react';

/**
 * Takes the focus when it got lost, because what had it is no longer there: on first drawing, and whenever
 * `watched` changes. Give the ref to an element with `tabIndex={-1}`, usually the heading.
 */
export function useLostFocus<E extends HTMLElement>(watched?: unknown): RefObject<E | null> {
  const ref = useRef<E>(null);
  useEffect(() => {
    if (document.activeElement === document.body) ref.current?.focus();
  }, [watched]);
  return ref;
}
