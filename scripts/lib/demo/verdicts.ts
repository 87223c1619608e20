import { isDeepStrictEqual } from 'node:util';
import type { ShownBadge } from '../../../test/e2e/harness/tree';

/** What is shown of a page: by its badge (null where there is none), and by the toolbar button's title. */
export interface Shown {
  readonly url: string;
  readonly badge: ShownBadge | null;
  readonly toolbar: string;
}

/** A table of what was shown, a line a page. */
export function tableOf(shown: readonly Shown[]): string {
  const rows = [
    ['page', 'tier', 'score', 'best ICP', 'verdict'],
    ...shown.map(({ url, badge, toolbar }) => [
      url,
      badge?.tier ?? '–',
      badge?.score ?? '–',
      badge?.icp ?? '–',
      badge?.verdict ?? `no badge; toolbar: ${toolbar}`,
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** What is not as expected, a line a page; empty when all is. */
export function differences(expected: readonly Shown[], shown: readonly Shown[]): string[] {
  return expected.flatMap((want) => {
    const got = shown.find(({ url }) => url === want.url);
    if (isDeepStrictEqual(got, want)) return [];
    return [
      `${want.url}\n  expected ${JSON.stringify(want.badge)}\n  got      ${JSON.stringify(got?.badge)}`,
    ];
  });
}
