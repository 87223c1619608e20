import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { BulkScoring } from '../../../components/bulk/BulkScoring';
import { Panel } from '../../../components/panel/Panel';
import { usePanel } from '../../../components/panel/panel-store';
import type { IcpConfig } from '../../../lib/icp/schema';
import { createConfig, setActive } from '../../../lib/storage/configs';
import { db } from '../../../lib/storage/db';
import { remember } from '../../../lib/storage/sightings';
import { condition, freshWorld, icp, person, show, violations } from '../world';
import { InProcess } from './in-process';

freshWorld();
beforeEach(() => usePanel.setState({ section: 'icps' }));

const cities = ['Hamburg', 'Hamburg', 'Hamburg', 'Lyon', 'Lyon', undefined];
const names = ['Ada', 'Bob', 'Cleo', 'Dan', 'Eve', 'Finn'];

/** Three people in Hamburg, two in Lyon, one who knows where. */
async function sawPeople(): Promise<void> {
  for (const [index, name] of names.entries()) {
    const city = cities[index];
    const subject = person(`${name} Example`, city ? { city } : {});
    await remember(subject, `https://www.linkedin.com/in/${name.toLowerCase()}-example/`);
  }
}

const inCity = (city: string): IcpConfig => icp('Leaders', [condition('city', 'equals', city)]);

/** The panel with the bulk scorers it opens, the last of them first. */
function showPanel(language?: string) {
  const scorers: InProcess[] = [];
  const open = () => {
    const scorer = new InProcess();
    scorers.unshift(scorer);
    return scorer;
  };
  const shown = show(
    <BulkScoring open={open}>
      <Panel />
    </BulkScoring>,
    language,
  );
  return { ...shown, scorers, ready: () => act(() => scorers[0]!.load()) };
}

/** The panel with an ICP of this city in the editor. */
async function edit(config = inCity('Hamburg'), language?: string) {
  await createConfig(config);
  const shown = showPanel(language);
  await shown.person.click(
    await screen.findByRole('button', { name: /Leaders (bearbeiten)?$|Edit Leaders/ }),
  );
  return { ...shown, value: () => screen.getByLabelText<HTMLInputElement>('Value') };
}

const instead = { initialSelectionStart: 0, initialSelectionEnd: 'Hamburg'.length };
const summary = /profiles? seen:/;
const visible = (pattern: RegExp) => screen.findByText(pattern, { selector: '.figure *' });

describe('the editor', () => {
  test('says whom the ICP, its groups and its conditions fit', async () => {
    await sawPeople();
    const { ready, container } = await edit();
    await ready();
    expect((await visible(summary)).textContent).toBe(
      "Of 6 profiles seen: 3 match, 1 not enough known, 2 don't.",
    );
    expect(screen.getByText('Fits 3 of 6 profiles seen')).toBeTruthy();
    expect(screen.getByText('Met by 3 · not met 2 · unknown 1')).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  test('counts anew with every letter, and says who moves', async () => {
    await sawPeople();
    const { person, ready, value } = await edit();
    await ready();
    await person.clear(value());
    await person.type(value(), 'Lyon');
    expect(await visible(/seen: 2 match/)).toBeTruthy();
    const moved = await screen.findByText(/^Against the saved version: /, { selector: 'summary' });
    expect(moved.textContent).toBe('Against the saved version: 2 become a match, 3 no longer a match');
    await person.click(moved);
    const link = await screen.findByRole('link', { name: 'Dan Example' });
    expect(link.getAttribute('href')).toBe('https://www.linkedin.com/in/dan-example/');
    expect(await screen.findByText('Ada Example')).toBeTruthy();
    await waitFor(() => expect(screen.queryByText('Finn Example')).toBeNull());
  });

  test('says that nobody moves where the rules differ all the same', async () => {
    await sawPeople();
    const { person, ready, value } = await edit();
    await ready();
    await visible(summary);
    expect(screen.queryByText(/saved version/)).toBeNull();
    await person.clear(value());
    await person.type(value(), 'hamburg');
    expect(await screen.findByText('Against the saved version nobody moves.')).toBeTruthy();
  });

  test('keeps the former figures, pale, until the newest question is answered; an older answer is never shown', async () => {
    await sawPeople();
    const { person, ready, value, scorers } = await edit();
    await ready();
    const met = await visible(/^Met by 3/);
    const answerOlder = scorers[0]!.hold();
    await person.type(value(), 'Lyo', instead);
    expect(met.closest('.figure')!.classList).toContain('stale');
    expect(met.textContent).toBe('Met by 3 · not met 2 · unknown 1');
    const answerNewest = scorers[0]!.hold();
    await person.type(value(), 'n');
    answerNewest();
    await waitFor(() => expect(met.textContent).toBe('Met by 2 · not met 3 · unknown 1'));
    expect(met.closest('.figure')!.classList).not.toContain('stale');
    answerOlder();
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(met.textContent).toBe('Met by 2 · not met 3 · unknown 1');
    const { questions, cancelled } = scorers[0]!.asked;
    expect([questions > 4, cancelled > 4]).toEqual([true, true]);
  });

  test('gives every condition its own figure while others come and go', async () => {
    await sawPeople();
    const both = icp('Leaders', [condition('city', 'equals', 'Oslo'), condition('city', 'equals', 'Lyon')]);
    const { person, ready, scorers } = await edit(both);
    await ready();
    const second = within(screen.getByRole('group', { name: 'Condition 2' }));
    expect(await second.findByText(/^Met by 2/)).toBeTruthy();
    scorers[0]!.hold();
    await person.click(screen.getByRole('button', { name: 'Remove condition 1' }));
    expect(within(screen.getByRole('group', { name: 'Condition 1' })).getByText(/^Met by 2/)).toBeTruthy();
  });

  test('gives no figure to a condition with a problem, and none at all while there is no other', async () => {
    await sawPeople();
    const { person, ready, value } = await edit();
    await ready();
    await visible(/^Met by 3/);
    await person.clear(value());
    expect(screen.queryByText(/^Met by/)).toBeNull();
    expect(screen.queryByText(/^Fits \d/)).toBeNull();
    expect(screen.getByText('Complete a condition to see how many of the 6 profiles seen fit.')).toBeTruthy();
  });

  test('counts a new ICP among the others, against no saved version', async () => {
    await sawPeople();
    const { person, ready } = showPanel();
    await person.click(await screen.findByRole('button', { name: 'New ICP' }));
    await ready();
    await person.selectOptions(screen.getByLabelText('What'), 'City');
    await person.type(screen.getByLabelText('Values'), 'Lyon{Enter}');
    expect(await visible(/seen: 2 match/)).toBeTruthy();
    expect(screen.queryByText(/saved version/)).toBeNull();
  });

  test('points out a condition that nobody meets, or that is nearly always unknown, once enough were seen', async () => {
    for (let index = 0; index < 20; index += 1)
      await remember(person(`Ada ${index}`, { city: 'Lyon' }), `https://www.linkedin.com/in/ada-${index}/`);
    const odd = icp('Leaders', [condition('city', 'equals', 'Oslo'), condition('country', 'equals', 'FR')]);
    const { ready } = await edit(odd);
    await ready();
    const [nobody, unknown] = [1, 2].map((number) =>
      within(screen.getByRole('group', { name: `Condition ${number}` })),
    );
    expect(await nobody!.findByText('Met by nobody seen so far.')).toBeTruthy();
    expect(unknown!.getByText('Nearly always unknown.')).toBeTruthy();
  });

  test('speaks the rep’s language, numbers too', async () => {
    await createConfig(inCity('Hamburg'));
    const { person, scorers } = showPanel('de');
    await person.click(await screen.findByRole('button', { name: /Leaders.*bearbeiten/ }));
    act(() => scorers[0]!.tell({ is: 'loading', done: 12_000, total: 100_000 }));
    expect(screen.getByText('12.000 von 100.000')).toBeTruthy();
  });

  test('reads the figures out once typing pauses, and only the last', async () => {
    await sawPeople();
    const { person, ready, value, container } = await edit();
    await ready();
    const live = await waitFor(() => container.querySelector('.actions [aria-live]')!);
    await person.type(value(), 'Lyon', instead);
    await visible(/seen: 2 match/);
    expect(live.textContent).toBe('');
    await waitFor(() => expect(live.textContent).toMatch(/seen: 2 match.* 2 become a match/), {
      timeout: 3_000,
    });
  });
});

describe('before there are figures', () => {
  test('says how far the profiles are read; it can be stopped and begun again', async () => {
    await sawPeople();
    const { person, container, scorers, ready } = await edit();
    expect(screen.getByRole('progressbar').hasAttribute('value')).toBe(false);
    act(() => scorers[0]!.tell({ is: 'loading', done: 12_000, total: 100_000 }));
    const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: /Reading the profiles/ });
    expect([bar.value, bar.max]).toEqual([12_000, 100_000]);
    expect(screen.getByText('12,000 of 100,000')).toBeTruthy();
    expect(await violations(container)).toEqual([]);
    await person.click(screen.getByRole('button', { name: 'Stop' }));
    expect(scorers[0]!.isClosed).toBe(true);
    expect(screen.getByText('Counting is stopped.')).toBeTruthy();
    await person.tab();
    expect(document.activeElement?.textContent).toBe('Count profiles');
    await person.keyboard('{Enter}');
    expect(scorers).toHaveLength(2);
    await ready();
    expect(await visible(summary)).toBeTruthy();
  });

  test('says that reading failed, lets editing go on, and tries again', async () => {
    await sawPeople();
    const { person, container, scorers, ready, value } = await edit();
    act(() => scorers[0]!.tell({ is: 'failed', message: 'The worker did not start.' }));
    expect(screen.getByText(/could not be counted/)).toBeTruthy();
    expect(screen.getByText('The worker did not start.')).toBeTruthy();
    await person.type(value(), ' Nord');
    expect(value().value).toBe('Hamburg Nord');
    expect(await violations(container)).toEqual([]);
    await person.click(screen.getByRole('button', { name: 'Try again' }));
    await ready();
    expect(await visible(/seen: 0 match/)).toBeTruthy();
  });

  test('an answer that fails is told as a failure too', async () => {
    await sawPeople();
    const { scorers } = await edit();
    vi.spyOn(scorers[0]!, 'counts').mockRejectedValue(new Error('Out of memory'));
    await act(() => scorers[0]!.load());
    expect(await screen.findByText('Out of memory')).toBeTruthy();
  });

  test('says that nobody was seen yet', async () => {
    const { ready } = await edit();
    await ready();
    expect(screen.getByText(/No profiles seen yet. Open some on LinkedIn/)).toBeTruthy();
    expect(screen.queryByText(/^Met by/)).toBeNull();
  });

  test('names the profiles that can’t be read', async () => {
    await sawPeople();
    await db.table<unknown>('sightings').put({ key: 'person:broken', subject: 'torn', change: 9 });
    const { person, ready, container } = await edit();
    await ready();
    await person.click(screen.getByText("1 profile can't be read"));
    expect(screen.getByText('person:broken')).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });
});

describe('the list', () => {
  test('says how many profiles each active ICP matches, and nothing before it knows', async () => {
    await sawPeople();
    await createConfig(inCity('Hamburg'));
    const { id } = await createConfig(icp('Resting', [condition('city', 'equals', 'Lyon')]));
    await setActive(id, false);
    const { ready, container } = showPanel();
    await screen.findByText('Resting');
    expect(screen.queryByText(/profiles seen/)).toBeNull();
    await ready();
    expect(await screen.findByText('3 of 6 profiles seen match')).toBeTruthy();
    expect(screen.queryByText('2 of 6 profiles seen match')).toBeNull();
    expect(await violations(container)).toEqual([]);
  });
});

describe('the scorer', () => {
  test('is opened when the ICPs are first shown, once, and closed with the panel', async () => {
    usePanel.setState({ section: 'account' });
    await createConfig(inCity('Hamburg'));
    const { person, scorers, unmount } = showPanel();
    expect(scorers).toHaveLength(0);
    await person.click(screen.getByRole('tab', { name: 'ICPs' }));
    await person.click(await screen.findByRole('button', { name: 'Edit Leaders' }));
    await person.click(screen.getByRole('tab', { name: 'Account' }));
    await person.click(screen.getByRole('tab', { name: 'ICPs' }));
    expect(scorers.map(({ isClosed }) => isClosed)).toEqual([false]);
    unmount();
    expect(scorers.map(({ isClosed }) => isClosed)).toEqual([true]);
  });
});
