import type { HealthCheck } from '../../lib/reading/health';
import { countHealth } from '../../lib/storage/health';
import { noteChanged } from '../../lib/storage/views';

/** A page at rest → its reader's counts, and the tab's view says so where the page is not as its reader knows it. */
export async function noteHealth(
  { url, ...check }: HealthCheck & { readonly url: string },
  tabId: number,
): Promise<void> {
  await countHealth(check);
  if (check.lacks.length > 0) await noteChanged(tabId, url);
}
