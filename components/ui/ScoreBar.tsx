/** 0…100 with the line a match begins at; certain points dark, possible ones pale. Says nothing the text beside it doesn't. */
export function ScoreBar({ floor, ceiling }: { floor: number; ceiling: number }) {
  return (
    <div className="bar" aria-hidden="true">
      <span style={{ insetInlineStart: 0, width: `${floor}%` }} />
      <span className="maybe" style={{ insetInlineStart: `${floor}%`, width: `${ceiling - floor}%` }} />
      <span className="threshold" />
    </div>
  );
}
