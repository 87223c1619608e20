export interface RateWindow {
  /** Requests so far, this one too. */
  readonly used: number;
  /** When it is over, in ms since 1970. */
  readonly end: number;
}

/** Counts requests by whoever makes them, in windows of `length` ms that start with the first request. */
export function rateWindows(length: number, now: () => number): (who: string) => RateWindow {
  const windows = new Map<string, RateWindow>();
  return (who) => {
    const current = windows.get(who);
    const { used, end } = current && now() < current.end ? current : { used: 0, end: now() + length };
    const window = { used: used + 1, end };
    windows.set(who, window);
    return window;
  };
}
