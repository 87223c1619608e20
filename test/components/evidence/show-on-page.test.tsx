import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Panel } from '../../../components/panel/Panel';
import type { EvidenceRequest } from '../../../lib/page/evidence/request';
import { createConfig } from '../../../lib/storage/configs';
import { removeView } from '../../../lib/storage/views';
import { condition, freshWorld, icp, person, show, view, violations } from '../world';

freshWorld();

const url = 'https://www.linkedin.com/in/dana-example/';
const dana = person('Dana Example', { job_title: 'CTO', linkedin_url: url });
const name = 'Show on page: “CTO”';

/** The page's side: gives this answer, and tells what it was asked. */
function pageThat(answers: unknown) {
  const asked: EvidenceRequest[] = [];
  const nothing = () => Promise.resolve();
  Object.assign(fakeBrowser.scripting, { insertCSS: vi.fn(nothing), removeCSS: vi.fn(nothing) });
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((({
    args,
  }: {
    args?: EvidenceRequest[];
  }) => {
    if (answers instanceof Error) return Promise.reject(answers);
    asked.push(...(args ?? []));
    return Promise.resolve([{ result: args ? undefined : answers }]);
  }) as never);
  return asked;
}

async function panelOfDana() {
  await createConfig(icp('Leaders', [condition('job_title', 'in', ['CTO'])]));
  await view(dana, url);
  const shown = show(<Panel />);
  await shown.person.click(await screen.findByText('What was read on this page'));
  return shown;
}

test('the words of the ledger and of the facts are buttons that have the page show them', async () => {
  const asked = pageThat('shown');
  const { person: rep, container } = await panelOfDana();
  const [inLedger, inFacts] = screen.getAllByRole('button', { name });
  expect(await violations(container)).toEqual([]);
  inLedger?.focus();
  await rep.keyboard('{Enter}');
  expect(await screen.findByText('Highlighted on the page.')).toBeTruthy();
  await rep.click(inFacts as Element);
  expect(asked).toEqual(
    [1, 2].map(() => ({
      kind: 'person',
      name: 'Dana Example',
      linkedInUrl: url,
      url,
      source: 'top-card:job_title',
      text: 'CTO',
      recipes: [],
    })),
  );
});

test.each([
  ['gone', 'These words aren’t on the page that is open now.'],
  ['unmarked', 'The page still says so, but not in words that can be highlighted.'],
  [{ is: 'hostile' }, 'These words aren’t on the page that is open now.'],
  [
    new Error('Cannot access contents'),
    'This page can’t be reached yet. Press the toolbar button of ICP Lens on it, then try again.',
  ],
])('where the page answers %s, the panel says so in a line', async (answer, words) => {
  pageThat(answer);
  const { person: rep } = await panelOfDana();
  await rep.click(screen.getAllByRole('button', { name })[0] as Element);
  expect(await screen.findByText(words)).toBeTruthy();
  expect(screen.queryByText('Highlighted on the page.')).toBeNull();
});

test('a tab that shows somebody else by now is not asked', async () => {
  const asked = pageThat('shown');
  const { person: rep } = await panelOfDana();
  const [button] = screen.getAllByRole('button', { name });
  const [tab] = await fakeBrowser.tabs.query({ active: true });
  const press = rep.click(button as Element);
  await removeView(tab?.id ?? -1);
  await press;
  expect(asked).toEqual([]);
});

test('what no one sees on the page is no button', async () => {
  const source = { job_title: 'json-ld:jobTitle', city: 'url' };
  const known = Object.entries(source).map(([type, from]) => [
    type,
    { values: ['CTO'], evidence: [{ source: from, text: 'CTO' }] },
  ]);
  await view({ ...dana, attributes: Object.fromEntries(known) as typeof dana.attributes }, url);
  const { person: rep } = show(<Panel />);
  await rep.click(await screen.findByText('What was read on this page'));
  expect(screen.getAllByText('CTO', { selector: 'q' })).toHaveLength(2);
  expect(screen.queryByRole('button', { name })).toBeNull();
  expect(screen.getByText(/in what the page tells search engines/)).toBeTruthy();
});
