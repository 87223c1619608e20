import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Panel } from '../../../components/panel/Panel';
import { Popup } from '../../../components/popup/Popup';
import type { Subject } from '../../../lib/profile/types';
import { createConfig } from '../../../lib/storage/configs';
import { rememberCards } from '../../../lib/storage/sightings';
import { setView } from '../../../lib/storage/views';
import { condition, freshWorld, icp, person, show, view, violations } from '../world';

freshWorld();

const leaders = icp('Leaders', [condition('job_title', 'in', ['CTO']), condition('country', 'in', ['DE'])]);
const people = [
  person('Nora No', { job_title: 'Baker', country: 'France' }),
  person('Uwe Unknown', { country: 'Germany' }),
  person('Yara Yes', { job_title: 'CTO', company_name: 'Northwind', country: 'Germany' }),
  person('Ulla Unknown', {}),
];

/** Has the active tab list these people, perhaps on somebody's page. */
async function listed(subjects: readonly Subject[], key: string | null = null): Promise<void> {
  const [tab] = await fakeBrowser.tabs.query({ active: true, currentWindow: true });
  const url = (subject: Subject) => `https://www.linkedin.com/in/${subject.name.replace(' ', '-')}`;
  const rows = await rememberCards(
    subjects.map((subject) => ({ key: `person:${url(subject)}`, subject, url: url(subject) })),
  );
  const cards = rows.map(({ key }) => key);
  await setView({ tabId: tab?.id ?? -1, key, cards, url: 'https://www.linkedin.com/search/' });
}

const names = () => Array.from(document.querySelectorAll('li strong'), (name) => name.textContent);

describe('a page that lists several', () => {
  test('shows them best first, in words, and how many match', async () => {
    await createConfig(leaders);
    await listed(people);
    const { container } = show(<Panel />);
    expect(await screen.findByRole('heading', { name: '4 profiles on this page' })).toBeTruthy();
    expect(await screen.findByText('1 of 4 on this page matches, 2 not enough known')).toBeTruthy();
    expect(names()).toEqual(['Yara Yes', 'Uwe Unknown', 'Ulla Unknown', 'Nora No']);
    expect(document.querySelectorAll('li strong > bdi')).toHaveLength(4);
    const [best] = screen.getAllByRole('listitem');
    expect(within(best ?? container).getByText('CTO at Northwind')).toBeTruthy();
    expect(within(best ?? container).getByText('Match')).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  test('leads to the one that is chosen and back, and the keyboard goes along', async () => {
    await createConfig(leaders);
    await listed(people);
    const { person: rep } = show(<Panel />);
    await rep.click(await screen.findByRole('button', { name: /Uwe Unknown/ }));
    expect(await screen.findByRole('heading', { name: 'Uwe Unknown' })).toBeTruthy();
    const back = screen.getByRole('button', { name: 'All on this page' });
    await waitFor(() => expect(document.activeElement).toBe(back));
    await rep.keyboard('{Enter}');
    const title = await screen.findByRole('heading', { name: '4 profiles on this page' });
    await waitFor(() => expect(document.activeElement).toBe(title));
  });

  test('without an active ICP leads to where one is made', async () => {
    await listed(people);
    show(<Panel />);
    expect(await screen.findByRole('button', { name: 'Go to ICPs' })).toBeTruthy();
  });

  test('that is about somebody too shows them first, the others on demand', async () => {
    await createConfig(leaders);
    await view(person('Dana Example', { job_title: 'CTO' }));
    await listed(people, 'person:www.linkedin.com/in/dana-example/');
    const { person: rep } = show(<Panel />);
    expect(await screen.findByRole('heading', { name: 'Dana Example' })).toBeTruthy();
    await rep.click(screen.getByText('4 profiles on this page'));
    await rep.click(await screen.findByRole('button', { name: /Yara Yes/ }));
    expect(await screen.findByRole('heading', { name: 'Yara Yes' })).toBeTruthy();
  });

  test('is short in the popup', async () => {
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue(undefined);
    await createConfig(leaders);
    const more = Array.from({ length: 4 }, (_, index) => person(`Ugo Unknown${index}`, {}));
    await listed([...people, ...more]);
    const { container, person: rep } = show(<Popup />);
    expect(await screen.findByText('and 3 more')).toBeTruthy();
    expect(names().slice(0, 2)).toEqual(['Yara Yes', 'Uwe Unknown']);
    expect(await violations(container)).toEqual([]);
    await rep.click(screen.getByRole('button', { name: /Yara Yes/ }));
    expect(await screen.findByRole('heading', { name: 'Yara Yes' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'All on this page' })).toBeTruthy();
  });
});
