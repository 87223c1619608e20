import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ProfileScreen } from '../../../components/profile/ProfileScreen';
import { Toasts } from '../../../components/ui/Toasts';
import { anchorsOf } from '../../../lib/reading/recipes/anchors';
import { answerTeaching, type TeachWindow } from '../../../lib/page/teach';
import { toFile } from '../../../lib/recipes/file';
import { db } from '../../../lib/storage/db';
import { keepRecipes, listRecipes } from '../../../lib/storage/recipes';
import { setView } from '../../../lib/storage/views';
import { crmRecipe } from '../../fixtures/crm-recipe';
import { documentOf } from '../../reading/document';
import { freshWorld, person, show, view, violations } from '../world';

freshWorld();

const page = documentOf(
  '<h1>Harbor &amp; Pine</h1><dl><dt>Branche</dt><dd data-testid="industry">Logistik</dd></dl><p>Kiel</p><p>Bonn</p>',
);
const here = 'https://crm.example.com/companies/42';

/** The page's side of teaching, with a rep who points at what `selector` finds (null: cancels). */
function pageWith(selector: string | null, other = documentOf('<p>nothing here</p>')) {
  let asked: TeachWindow['icpLensAsked'];
  const answer = async (tabId: number) => {
    if (asked?.ask === 'pick')
      return (
        selector && {
          is: 'picked',
          url: here,
          candidates: anchorsOf(page.querySelector(selector) ?? page.body),
        }
      );
    const location = { href: 'https://crm.example.com/companies/7' };
    const window = { document: tabId === 7 ? other : page, location, icpLensAsked: asked };
    return answerTeaching(window as unknown as TeachWindow & typeof globalThis);
  };
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((async (injection: {
    target: { tabId: number };
    args?: [TeachWindow['icpLensAsked']];
  }) => {
    if (injection.args) [asked] = injection.args;
    return [{ result: injection.args ? undefined : await answer(injection.target.tabId) }];
  }) as never);
}

const openTeaching = async () => {
  const shown = show(
    <>
      <ProfileScreen />
      <Toasts />
    </>,
  );
  await shown.person.click(await screen.findByRole('button', { name: 'Teach a field' }));
  return shown;
};
const fields = async () => (await listRecipes()).map(({ recipe }) => recipe);

beforeEach(async () => {
  await view(null, 'https://crm.example.com/companies/42');
});

describe('teaching', () => {
  test('points, says what would be read and why, offers other ways, and saves', async () => {
    pageWith('dd');
    const { person, container } = await openTeaching();
    await person.selectOptions(screen.getByLabelText('What do you want to point at?'), 'Industry');
    await person.click(screen.getByRole('button', { name: 'Point at it' }));
    expect(await screen.findByText('Logistik')).toBeTruthy();
    const because = screen.getByRole('group', { name: 'Because of where it stands' });
    const ways = within(because).getAllByRole('radio');
    expect(within(because).getByLabelText('It is the definition of “Branche”.')).toBe(ways[0]);
    expect(screen.getByLabelText('For pages like')).toHaveProperty('value', '/companies/*');
    expect(screen.getByText(/point at the name on this page too/)).toBeTruthy();
    expect(await violations(container)).toEqual([]);

    await person.click(within(because).getByLabelText(/The site marks it data-testid="industry"/));
    await person.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Industry will be read on pages like this one.');
    expect(await fields()).toEqual([
      {
        host: 'crm.example.com',
        path: '/companies/*',
        kind: 'company',
        fields: [
          { fact: 'industry', anchor: { by: 'attribute', attribute: 'data-testid', value: 'industry' } },
        ],
      },
    ]);
  });

  test('tries it on the other pages seen today, and says which it can’t try', async () => {
    pageWith('dd', documentOf('<dl><dt>Branche</dt><dd>Reederei</dd></dl>'));
    await view(person('Dana', {}), 'https://crm.example.com/companies/9');
    await view(null, 'https://crm.example.com/companies/42');
    await setView({ tabId: 7, key: null, url: 'https://crm.example.com/companies/7' });
    const { person: rep } = await openTeaching();
    await rep.click(screen.getByRole('button', { name: 'Point at it' }));
    const row = (await screen.findByRole('link', { name: '/companies/7' })).parentElement;
    expect(row?.textContent).toBe('/companies/7 · reads “Reederei”');
    expect(screen.getByRole('link', { name: '/companies/9' }).parentElement?.textContent).toBe(
      '/companies/9 · not open',
    );
  });

  test('asks for the name too where the page is read as the site’s own company', async () => {
    pageWith('dd');
    const vendor = { ...person('Pipefox', { domain: 'example.com' }), kind: 'company' as const };
    await view(vendor, 'https://crm.example.com/companies/42');
    const { person: rep } = await openTeaching();
    await rep.selectOptions(screen.getByLabelText('What do you want to point at?'), 'Industry');
    await rep.click(screen.getByRole('button', { name: 'Point at it' }));
    expect(await screen.findByText(/point at the name on this page too/)).toBeTruthy();
  });

  test('what only its position tells from others can’t be taught', async () => {
    pageWith('body');
    const { person } = await openTeaching();
    await person.click(screen.getByRole('button', { name: 'Point at it' }));
    expect(await screen.findByText(/stand beside no label/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  });

  test('a path that can’t be kept, or is not this page’s, says so', async () => {
    pageWith('dd');
    const { person } = await openTeaching();
    await person.click(screen.getByRole('button', { name: 'Point at it' }));
    const path = await screen.findByLabelText('For pages like');
    await person.clear(path);
    await person.type(path, '/comp*');
    expect(screen.getByText(/Write a path such as/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Save' })).toHaveProperty('disabled', true);
    await person.clear(path);
    await person.type(path, '/people/*');
    expect(screen.getByText('This page isn’t among them.')).toBeTruthy();
  });

  test('a cancel leaves nothing; a page that isn’t granted says what to do', async () => {
    pageWith(null);
    const { person } = await openTeaching();
    await person.click(screen.getByRole('button', { name: 'Point at it' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Save' })).toBeNull());
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access contents'));
    await person.click(screen.getByRole('button', { name: 'Point at it' }));
    expect(await screen.findByText(/Press the toolbar button/)).toBeTruthy();
  });
});

test('LinkedIn is read by its own readers: nothing to teach there', async () => {
  await view(null, 'https://www.linkedin.com/feed/');
  show(<ProfileScreen />);
  await screen.findByText('Nobody to score on this page');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Teach a field' })).toBeNull());
});

describe('what was taught', () => {
  test('is turned off, forgotten, deleted, and put back', async () => {
    await keepRecipes([crmRecipe]);
    const { person, container } = await openTeaching();
    await person.click(await screen.findByRole('switch'));
    await waitFor(async () => expect((await listRecipes())[0]?.isOn).toBe(false));
    await person.click(screen.getByRole('button', { name: /^Forget Industry/ }));
    await waitFor(async () => expect((await fields())[0]?.fields).toHaveLength(1));
    await person.click(screen.getByRole('button', { name: /^Delete what was taught/ }));
    await waitFor(async () => expect(await fields()).toEqual([]));
    for (const undo of screen.getAllByRole('button', { name: 'Undo' }).reverse()) await person.click(undo);
    await waitFor(async () => expect(await fields()).toEqual([crmRecipe]));
    expect(await violations(container)).toEqual([]);
  });

  test('comes from a file, all of it or none', async () => {
    const { person, container } = await openTeaching();
    await screen.findByRole('button', { name: 'Add from a file' });
    const input = container.querySelector<HTMLInputElement>('input[type=file]') ?? expect.fail();
    const file = (text: string) => new File([text], 'recipes.json', { type: 'application/json' });
    await person.upload(input, file(toFile([crmRecipe, { ...crmRecipe, host: 'https://x' }])));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Nothing was added: the file is wrong at recipes[2].host.',
    );
    expect(await fields()).toEqual([]);
    const gone = Object.assign(file(''), { text: () => Promise.reject(new Error('gone')) });
    await person.upload(input, gone);
    await screen.findByText('This file could not be read. Nothing was added.');
    vi.spyOn(db.recipes, 'put').mockRejectedValueOnce(new Error('no room'));
    await person.upload(input, file(toFile([crmRecipe])));
    await screen.findByText('That couldn’t be saved. Try again.');
    await person.upload(input, file(toFile([crmRecipe])));
    await screen.findByText('1 recipe added');
    expect(await fields()).toEqual([crmRecipe]);
  });

  test('by the organization’s policy is shown and can’t be changed; its wrong parts are named', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({ recipes: [crmRecipe, 7] } as never);
    await openTeaching();
    expect(await screen.findByText('From your organization')).toBeTruthy();
    expect(screen.getByText(/parts that can’t be used: recipes\[2\]/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Delete/ })).toBeNull();
  });
});
