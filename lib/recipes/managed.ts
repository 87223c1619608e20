import { browser } from 'wxt/browser';
import { parsePolicy, type Policy } from './policy';

/** What the organization's policy preloads. A browser that no organization manages holds nothing, or refuses to say. */
export async function readPolicy(): Promise<Policy> {
  return parsePolicy(await browser.storage.managed.get('recipes').catch(() => ({})));
}
