/** Whether a line counts somebody, in whatever language: "3.204 Follower:innen", "フォロワー12人"; "Paris 16" is a place. */
export function isCount(line: string): boolean {
  return /^\d|\d{3}|\d(?:[.,\s]\d|\s?[人名명])/.test(line);
}
