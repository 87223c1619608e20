import { test as base } from 'vitest';
import type { Page } from 'playwright-core';
import { launchChromium, openSidePanel, type Chromium } from './chromium';
import { connectAccount } from './panel';
import { startWorld, type World } from './world';

/** A browser with the extension, the world around it, a tab and the side panel. */
export interface Stage extends World {
  readonly lens: Chromium;
  readonly page: Page;
  readonly panel: Page;
}

async function setStage(): Promise<Stage> {
  const world = await startWorld();
  const lens = await launchChromium(world.web.ports);
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

/** `stage`: a new browser for each test. `connected`: the same with the account connected. */
export const test = base
  .extend('stage', async ({}, { onCleanup }) => {
    const stage = await setStage();
    onCleanup(() => stage.close());
    return stage;
  })
  .extend('connected', async ({ stage }) => {
    await connectAccount(stage.panel);
    return stage;
  });
