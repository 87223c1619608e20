import { test as base } from 'vitest';
import type { Page } from 'playwright-core';
import type { Sandbox } from '../../sandbox';
import { launchChromium, openSidePanel, type Chromium } from './chromium';
import { LITTLE_ROOM } from './little-room';
import { connectAccount } from './panel';
import { startWorld, type World } from './world';

/** A browser with the extension, the world around it, a tab and the side panel. */
export interface Stage extends World {
  readonly lens: Chromium;
  readonly page: Page;
  readonly panel: Page;
}

interface StageOptions {
  /** Another stage's. */
  readonly sandbox?: Sandbox;
  /** More for the browser's command line. */
  readonly args?: readonly string[];
}

async function setStage({ sandbox, args = [] }: StageOptions = {}): Promise<Stage> {
  const world = await startWorld(sandbox);
  const lens = await launchChromium(world.web.ports, { args });
  const page = lens.context.pages()[0] ?? (await lens.context.newPage());
  const panel = await openSidePanel(lens);
  await page.bringToFront();
  return {
    ...world,
    lens,
    page,
    panel,
    close: async () => {
      await lens.close();
      await world.close();
    },
  };
}

/**
 * `stage`: a new browser for each test. `connected`: the same with the account connected. `colleague`: another browser
 * with the same account connected, which reaches it by a way of its own. `cramped`: connected, with little room for data.
 */
export const test = base
  .extend('stage', async ({}, { onCleanup }) => {
    const stage = await setStage();
    onCleanup(() => stage.close());
    return stage;
  })
  .extend('connected', async ({ stage }) => {
    await connectAccount(stage.panel);
    return stage;
  })
  .extend('colleague', async ({ connected }, { onCleanup }) => {
    const stage = await setStage({ sandbox: connected.sandbox });
    onCleanup(() => stage.close());
    await connectAccount(stage.panel);
    return stage;
  })
  .extend('cramped', async ({}, { onCleanup }) => {
    const stage = await setStage({ args: [LITTLE_ROOM] });
    onCleanup(() => stage.close());
    await connectAccount(stage.panel);
    return stage;
  });
