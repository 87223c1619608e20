/** Whether a write failed because the browser has no room for more; a transaction that it ends names it as its cause. */
export function isFull(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { name, inner } = error as { readonly name?: unknown; readonly inner?: unknown };
  return name === 'QuotaExceededError' || isFull(inner);
}
