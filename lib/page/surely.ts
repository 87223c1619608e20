/** Sends once more what failed: the worker may die over a message, and the one that follows starts it again. */
export function surely<Answer>(send: () => Promise<Answer>): Promise<Answer> {
  return send().catch(send);
}
