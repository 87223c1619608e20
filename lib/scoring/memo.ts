const LIMIT = 1_000;

/** The same function of a text, remembering its last answers. */
export function memo<T extends object | boolean | null>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= LIMIT) known.clear();
    const answer = compute(text);
    known.set(text, answer);
    return answer;
  };
}
