import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Panel } from '../../../components/panel/Panel';
import { createConfig } from '../../../lib/storage/configs';
import { condition, freshWorld, icp, person, show, view, violations } from '../world';

freshWorld();

const dana = person('Dana Example', { job_title: 'CTO', company_name: 'Northwind', country: 'Germany' });
const leaders = icp('Leaders', [condition('job_title', 'in', ['CTO']), condition('country', 'in', ['DE'])]);
const shops = icp('Shops', [condition('job_title', 'in', ['Baker'])]);
const big = icp('Big', [condition('job_title', 'in', ['CTO']), condition('company_size', 'gte', 100)]);

describe('who is on the page', () => {
  test('on a page about nobody it says what to do', async () => {
    await view(null);
    const { container } = show(<Panel />);
    expect(await screen.findByText('Nobody to score on this page')).toBeTruthy();
    expect(screen.getByText(/Open a LinkedIn person or company page/)).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  test('while that is not known yet it says nothing', async () => {
    await createConfig(leaders);
    await view(dana);
    const { container } = show(<Panel />);
    const said: string[] = [];
    new MutationObserver(() => said.push(container.textContent)).observe(container, {
      childList: true,
      subtree: true,
    });
    said.push(container.textContent);
    await screen.findByText('Match');
    expect(said.join()).not.toContain('Nobody to score');
  });

  test('without an active ICP it leads to where one is made', async () => {
    await view(dana);
    const { person: rep } = show(<Panel />);
    await rep.click(await screen.findByRole('button', { name: 'Go to ICPs' }));
    expect(await screen.findByText('No ICPs yet')).toBeTruthy();
  });

  test('the name, the title and the employer', async () => {
    await view(dana);
    show(<Panel />);
    expect(await screen.findByRole('heading', { name: 'Dana Example' })).toBeTruthy();
    expect(screen.getByText('CTO at Northwind')).toBeTruthy();
  });
});

describe('the verdict', () => {
  test('a match, with the words it was judged by', async () => {
    await createConfig(leaders);
    await view(dana);
    const { container } = show(<Panel />);
    const verdict = within(await screen.findByRole('region', { name: 'Best ICP: Leaders' }));
    expect(verdict.getByText('Match')).toBeTruthy();
    expect(verdict.getByText('100')).toBeTruthy();
    expect(verdict.getByText('Tier A')).toBeTruthy();
    expect(verdict.getByText(/your account's own score may differ/)).toBeTruthy();
    expect(screen.getByText('Country is any of Germany')).toBeTruthy();
    expect(screen.getByText('Germany', { selector: '.ledger q' })).toBeTruthy();
    expect(screen.getAllByText('Met')).toHaveLength(2);
    expect(await violations(container)).toEqual([]);
  });

  test('the words, where they stood, and what they are understood as where that differs', async () => {
    await createConfig(
      icp('Sized', [condition('job_title', 'exists'), condition('company_size', 'gte', 50)]),
    );
    const source = 'about:size';
    await view({
      ...dana,
      attributes: {
        ...dana.attributes,
        company_size: { values: [{ from: 51, to: 200 }], evidence: [{ source, text: '51-200 employees' }] },
      },
    });
    const { container } = show(<Panel />);
    await screen.findByRole('region', { name: 'Best ICP: Sized' });
    const [title, size] = Array.from(container.querySelectorAll('.ledger > li'), (li) => li.textContent);
    expect(title).toContain('Read on the page: CTO (at the top of the page)');
    expect(title).not.toContain('Understood');
    expect(size).toContain('51-200 employees (under “About”) Understood as 51 to 200→ 51 to 200');
    expect(container.textContent).not.toMatch(/top-card|about:/);
  });

  test('a condition that isn’t judged by the page says what it is judged by', async () => {
    await createConfig(leaders);
    const derived = [condition('icp_match', 'equals', true), condition('session_count', 'gte', 3)];
    await createConfig(icp('Derived', derived, { priority: 1 }));
    await view(dana);
    show(<Panel />);
    const met = await screen.findByText('Worked out from your other ICPs');
    expect(met.closest('li')?.textContent).toContain('Met');
    expect(screen.getByText(/Comes from visits to your website; none of those imported fits/)).toBeTruthy();
    expect(screen.queryByText('Not found on this page')).toBeNull();
  });

  test('what visits say was not read on the page', async () => {
    await createConfig(icp('Visited', [condition('page_view_count', 'gte', 3)]));
    const evidence = [{ source: 'visits:2026-11-21', text: '26' }];
    await view({ ...dana, attributes: { ...dana.attributes, page_view_count: { values: [26], evidence } } });
    show(<Panel />);
    const words = await screen.findByText(/from visits imported on/, { selector: '.ledger .evidence' });
    expect(words.textContent).toBe('26 (from visits imported on Nov 21, 2026)');
  });

  test('no match', async () => {
    await createConfig(shops);
    await view(dana);
    show(<Panel />);
    const verdict = within(await screen.findByRole('region', { name: 'Best ICP: Shops' }));
    expect(verdict.getByText('No match')).toBeTruthy();
    expect(screen.getByText('Not met')).toBeTruthy();
  });

  test('not enough known: a range, and what would settle it', async () => {
    await createConfig(big);
    await view(dana);
    show(<Panel />);
    const verdict = within(await screen.findByRole('region', { name: 'Best ICP: Big' }));
    expect(verdict.getByText('Not enough known')).toBeTruthy();
    expect(verdict.getByText('25–100')).toBeTruthy();
    expect(screen.getByText('Not found on this page')).toBeTruthy();
    expect(screen.getByText('What would settle it: Company size.')).toBeTruthy();
  });

  test('a match of open tier: what would settle the tier', async () => {
    const optional = { ...condition('company_size', 'gte', 100), optional: true };
    await createConfig(icp('Bigger', [condition('job_title', 'in', ['CTO']), optional]));
    await view(dana);
    show(<Panel />);
    const verdict = within(await screen.findByRole('region', { name: 'Best ICP: Bigger' }));
    expect(verdict.getByText('Tier A–B')).toBeTruthy();
    expect(screen.getByText('What would settle the tier: Company size.')).toBeTruthy();
  });

  test('the other ICPs come after the best, with their reasons', async () => {
    for (const config of [shops, big, leaders]) await createConfig(config);
    await view(dana);
    show(<Panel />);
    await screen.findByRole('region', { name: 'Best ICP: Leaders' });
    const summaries = screen
      .getAllByRole('group')
      .map((details) => details.querySelector('summary')?.textContent);
    expect(summaries.slice(0, 2)).toEqual([
      expect.stringMatching(/^Big.*Not enough known/),
      expect.stringMatching(/^Shops.*No match/),
    ]);
    expect(screen.getByText('Job title is any of Baker')).toBeTruthy();
  });

  test('a condition that can’t be evaluated says why', async () => {
    await createConfig(icp('Odd', [condition('zodiac_sign', 'equals', 'Leo')]));
    await view(dana);
    show(<Panel />);
    expect(
      await screen.findByText(/“zodiac_sign” is a condition type this version doesn't know/),
    ).toBeTruthy();
    expect(screen.getByText(/No single page can settle this/)).toBeTruthy();
  });

  test('follows an edit of the ICP at once', async () => {
    await view(dana);
    show(<Panel />);
    await screen.findByText('No active ICP to score against');
    await createConfig(leaders);
    expect(await screen.findByText('Match')).toBeTruthy();
  });

  test('in the rep’s language', async () => {
    await createConfig(leaders);
    await view(dana);
    show(<Panel />, 'de');
    expect(await screen.findByText('Passt')).toBeTruthy();
    expect(screen.getByText('Land ist eines von Deutschland')).toBeTruthy();
  });
});
