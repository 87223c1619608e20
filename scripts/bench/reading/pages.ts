import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod';
import { fixturePages } from '../../../test/fixtures/pages';

export interface SavedPage {
  readonly name: string;
  readonly address: string;
  readonly html: string;
}

/** As heavy as the heaviest pages of LinkedIn, with twice the elements: most of their weight is data. */
const HEAVY = 3_000_000;

/** Our own pages, each among so much else that it weighs 3 MB. */
export function ownPages(): SavedPage[] {
  return fixturePages.map(({ name, url, html }) => ({ name, address: url.href, html: madeHeavy(html) }));
}

function madeHeavy(html: string): string {
  const post = `<div class="_a1b2c3 _d4e5f6" data-view-name="feed-full-update"><div><span><a href="/feed/update/1/">
    <span>Somebody</span></a></span><p>A post of some length about what happened at work today, and what it means.</p>
    <button aria-label="React"><svg width="24" height="24"><path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z"/></svg>
    <span>React</span></button></div></div><code hidden><!--${'{"entityUrn":"urn:li:update:1"},'.repeat(80)}--></code>`;
  const posts = `<aside>${post.repeat(Math.ceil((HEAVY - html.length) / post.length))}</aside>`;
  const end = html.lastIndexOf('</body>');
  return end < 0 ? html + posts : html.slice(0, end) + posts + html.slice(end);
}

const truthSchema = z.object({ page: z.object({ url: z.url() }) });

/**
 * Saved pages of a folder and those below it: each `NAME.html` that has its address in `NAME.truth.json` under `page.url`.
 * @throws where the folder has none
 */
export function savedPages(folder: string): SavedPage[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => savedPage(join(folder, file)) ?? []);
  if (pages.length === 0) throw new Error(`There is no saved page with an address in ${folder}.`);
  return pages;
}

function savedPage(file: string): SavedPage | undefined {
  const truth = file.replace(/\.html$/, '.truth.json');
  const { data } = truthSchema.safeParse(existsSync(truth) && JSON.parse(readFileSync(truth, 'utf8')));
  return data && { name: basename(file, '.html'), address: data.page.url, html: readFileSync(file, 'utf8') };
}
