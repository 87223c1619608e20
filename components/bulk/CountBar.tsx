import type { Count } from '../../lib/scoring/columns/ternary';

/** Which part of the profiles is a yes, and of which it is unknown. Says nothing the text beside it doesn't. */
export function CountBar({ count: { yes, unknown, no } }: { count: Count }) {
  return (
    <div className="count-bar" aria-hidden="true">
      {yes > 0 && <span className="yes" style={{ flexGrow: yes }} />}
      {unknown > 0 && <span className="unknown" style={{ flexGrow: unknown }} />}
      {no > 0 && <span style={{ flexGrow: no }} />}
    </div>
  );
}
