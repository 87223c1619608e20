/** Score from which a tier begins, best first (SCORING.md §5, the default tiers). */
export const defaultTiers = [
  { name: 'A', from: 80 },
  { name: 'B', from: 50 },
  { name: 'C', from: 0 },
] as const;

/** The tier of a score 0…100. */
export function tierOf(score: number): string {
  return defaultTiers.find(({ from }) => score >= from)?.name ?? 'C';
}

/** The tier of a score known within bounds: "B" when certain, a span such as "A–B" otherwise. */
export function tierSpan(floor: number, ceiling: number): string {
  const [low, high] = [tierOf(floor), tierOf(ceiling)];
  return low === high ? high : `${high}–${low}`;
}

/** The score as shown: "76", or "62–88" while something is unknown. */
export function scoreSpan(floor: number, ceiling: number): string {
  return floor === ceiling ? String(floor) : `${floor}–${ceiling}`;
}
