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

/** Tells tiers apart by worth: the better a score's tier, the higher. */
export function tierRank(score: number): number {
  return defaultTiers.filter(({ from }) => score >= from).length;
}
