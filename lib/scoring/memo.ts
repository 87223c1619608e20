const LIMIT = 5_000;

/** The same function, remembering its last few thousand answers: one profile's texts are compared in many rules. */
export function memo<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= LIMIT) known.clear();
    const answer = compute(text);
    known.set(text, answer);
    return answer;
  };
}
