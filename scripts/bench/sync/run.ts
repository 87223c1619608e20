import type { Page } from 'playwright-core';
import { icpConfigSchema } from '../../../lib/icp/schema';
import { BULLSEYE_PARTNER_URL } from '../../../lib/partners/bullseye-partner';
import { toBullseye } from '../../../lib/partners/bullseye-partner.mapping';
import { launchChromium, openExtensionPage } from '../../../test/e2e/harness/chromium';
import { API_HOST } from '../../../test/e2e/harness/web';
import { startWorld, type World } from '../../../test/e2e/harness/world';
import { demo } from '../../../test/sandbox';
import { bodySchemas } from '../../../test/sandbox/bullseye-partner/bodies';
import { run } from '../../lib/run.mjs';
import { bundle } from '../bundle';
import { at } from '../share';
import { chromiumPath } from '../in-chromium';
import { makeConfigs } from '../workload/configs';
import { randomOf } from '../workload/random';
import type * as Bench from './page';

declare const bench: typeof Bench;

const CONFIGS = 2_000;
const ROUNDS = 9;

/** A sync run: its time in ms and its requests, the median of several. */
export interface SyncRun {
  readonly ms: number;
  readonly requests: number;
}

export interface SyncRuns {
  readonly configs: number;
  /** Nothing is here, everything there. */
  readonly first: SyncRun;
  readonly noChange: SyncRun;
  /** Somebody else edited one ICP. */
  readonly changeThere: SyncRun;
  /** The rep edited one ICP. */
  readonly changeHere: SyncRun;
}

/**
 * Measures sync as it is shipped: the built extension in a real Chromium with its own database, and the sandbox with
 * 2,000 ICPs at the partner's own address.
 * @throws when there is no Chromium, the build fails, or a run goes wrong
 */
export async function runSync(seed: number, configs = CONFIGS): Promise<SyncRuns> {
  await chromiumPath();
  const { code, output } = await run('npm run -s build');
  if (code !== 0) throw new Error(`The build failed: ${output}`);
  const world = await startWorld();
  const { id } = demo.organization;
  const { icpConfigs } = world.sandbox;
  const { create } = bodySchemas('published');
  for (const { slug } of icpConfigs.list(id)) icpConfigs.delete(id, slug);
  for (const config of makeConfigs(randomOf(seed), configs))
    icpConfigs.create(id, create.parse(toBullseye(icpConfigSchema.parse(config)).value));
  const lens = await launchChromium(world.web.ports);
  try {
    const page = await openExtensionPage(lens, 'manifest.json');
    const cdp = await lens.context.newCDPSession(page);
    const script = await bundle(new URL('page.ts', import.meta.url), 'iife');
    await cdp.send('Runtime.evaluate', { expression: script });
    return await measure(page, world);
  } finally {
    await lens.close();
    await world.close();
  }
}

async function measure(page: Page, { sandbox, web }: World): Promise<SyncRuns> {
  const { id: organizationId, name: organizationName } = demo.organization;
  const account = {
    partner: 'bullseye-partner',
    baseUrl: BULLSEYE_PARTNER_URL,
    organizationId,
    organizationName,
    key: demo.keys.write,
  } as const;
  let here = 0;
  async function runOnce(): Promise<SyncRun> {
    const before = web.requests.length;
    const { ms, configs } = await page.evaluate(() => bench.sync());
    here = configs;
    const requests = web.requests.slice(before).filter((request) => request.includes(API_HOST)).length;
    return { ms, requests };
  }
  async function runs(prepare: (round: number) => Promise<unknown>): Promise<SyncRun> {
    const all: SyncRun[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await prepare(round);
      all.push(await runOnce());
    }
    const median = (values: readonly number[]) => at(values, 0.5);
    return {
      ms: median(all.map(({ ms }) => ms)),
      // The background's own alarm may have asked, too, in one of them.
      requests: median(all.map(({ requests }) => requests)),
    };
  }

  await page.evaluate((account) => bench.connect(account), account);
  const first = await runOnce();
  const slugs = sandbox.icpConfigs.list(organizationId).map(({ slug }) => slug);
  const noChange = await runs(() => Promise.resolve());
  const changeThere = await runs((round) =>
    Promise.resolve(
      sandbox.icpConfigs.update(organizationId, slugs[round] ?? '', { label: `There ${round}` }),
    ),
  );
  const changeHere = await runs((round) =>
    page.evaluate((round) => bench.edit(round + 100, `Here ${round}`), round),
  );
  return { configs: here, first, noChange, changeThere, changeHere };
}
