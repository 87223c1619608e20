import type { Page } from 'playwright-core';
import type { Chromium } from './chromium';

/** The part of a trace's events that is looked at. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** CPU time in µs; unlike the time on the clock it doesn't grow with what else the machine does. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** The longest tasks, in ms of CPU time and longest first, of the thread that runs the content script, while `during` lasts. */
export async function longestTasks({ cdp }: Chromium, during: () => Promise<unknown>): Promise<number[]> {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  const traceConfig = { includedCategories: ['toplevel', 'devtools.timeline'] };
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await during();
  await cdp.send('Tracing.end');
  await complete;
  const ours = events.find(({ args }) => args.data?.url?.includes('content-scripts/'));
  return events
    .filter(({ name, pid, tid }) => name.endsWith('RunTask') && pid === ours?.pid && tid === ours.tid)
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((a, b) => b - a);
}

/** Adds these rows, ten at a time, as if the reader scrolled down a list to its end. */
export function scrollThrough(page: Page, html: string): Promise<void> {
  return page.evaluate(async (html) => {
    const rows = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('[role=listitem]')];
    for (let at = 0; at < rows.length; at += 10) {
      document.querySelector('[role=list]')?.append(...rows.slice(at, at + 10));
      window.scrollTo(0, document.body.scrollHeight);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }, html);
}
