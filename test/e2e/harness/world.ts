import { readFile } from 'node:fs/promises';
import { createSandbox, type Sandbox } from '../../sandbox';
import { startWeb, type Web } from './web';

/** Our invented pages and the real addresses they are served at. */
export const pages = {
  person: 'https://www.linkedin.com/in/mara-lindqvist/',
  company: 'https://www.linkedin.com/company/fjordline-analytics/about/',
} as const;

const fixtures = { person: 'linkedin-person-sdui', company: 'linkedin-company-about' } as const;

/** The text of one of our invented pages. */
export function fixture(name: keyof typeof pages): Promise<string> {
  const url = new URL(`../../fixtures/pages/${fixtures[name]}.html`, import.meta.url);
  return readFile(url, 'utf8');
}

/** Everything outside the browser: the pages at their addresses, and the partner's sandbox at its own. */
export interface World {
  readonly web: Web;
  readonly sandbox: Sandbox;
  close(): Promise<void>;
}

/** @param shared the sandbox of another world, which ends with that one; one of its own unless told */
export async function startWorld(shared?: Sandbox): Promise<World> {
  const sandbox = shared ?? createSandbox();
  const web = await startWeb((request) => sandbox.app.fetch(request));
  for (const name of ['person', 'company'] as const) web.put(pages[name], await fixture(name));
  return {
    web,
    sandbox,
    close: async () => {
      await web.close();
      if (!shared) sandbox.close();
    },
  };
}
