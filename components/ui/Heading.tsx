import type { ReactNode } from 'react';
import { useLostFocus } from './use-lost-focus';

interface HeadingProps {
  readonly children: ReactNode;
  /** When this changes, what had the focus may be gone. */
  readonly watched?: unknown;
}

/** A screen's heading: keyboard and screen reader go on from here when what they were at is gone. */
export function Heading({ children, watched }: HeadingProps) {
  const ref = useLostFocus<HTMLHeadingElement>(watched);
  return (
    <h1 ref={ref} tabIndex={-1}>
      {children}
    </h1>
  );
}
