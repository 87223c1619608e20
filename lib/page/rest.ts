/** So long must a loaded page have said the same for it to be at rest, in ms. */
const REST = 4_000;

/**
 * Calls `atRest` once the page is loaded, in front, and has had nothing new for a while. In a hidden tab nothing runs.
 * @returns to be called whenever there is something new
 */
export function whenAtRest(
  window: Pick<Window, 'document' | 'setTimeout' | 'clearTimeout'>,
  atRest: () => void,
  signal: AbortSignal,
): () => void {
  const { document } = window;
  let timer: number | undefined;
  const again = () => {
    window.clearTimeout(timer);
    if (!signal.aborted && !document.hidden) timer = window.setTimeout(look, REST);
  };
  const look = () => {
    if (document.readyState === 'complete') atRest();
    else again();
  };
  document.addEventListener('visibilitychange', again, { signal });
  signal.addEventListener('abort', () => window.clearTimeout(timer));
  return again;
}
