import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { Recommendations } from '../../../components/recommendations/Recommendations';
import { useRecommendationsStore } from '../../../components/recommendations/recommendations-store';
import { UnlistedValues } from '../../../components/recommendations/UnlistedValues';
import { connectAccount } from '../../../lib/storage/accounts';
import { createConfig } from '../../../lib/storage/configs';
import { db } from '../../../lib/storage/db';
import { keepFilterValues } from '../../../lib/storage/filter-values';
import type { AccountRow } from '../../../lib/storage/rows';
import { createSandbox, serve } from '../../sandbox';
import { newerIndustry } from '../../sandbox/surfe/bodies';
import { surfeDemo } from '../../sandbox/surfe/demo';
import { publishedCompany } from '../../sandbox/surfe/published-examples';
import { condition, freshWorld, icp, show, violations } from '../world';

freshWorld();
beforeEach(() => useRecommendationsStore.setState({ accounts: {} }));

/** A connected account at a sandbox of its own, over real HTTP; `requests` counts what it was asked. */
async function connected(key: string = surfeDemo.keys.main, user = '') {
  const sandbox = createSandbox();
  const served = await serve(sandbox, { port: 0 });
  onTestFinished(async () => {
    await served.close();
    sandbox.close();
  });
  const fetched = vi.spyOn(globalThis, 'fetch');
  const account: AccountRow = await connectAccount({
    partner: 'surfe',
    baseUrl: served.origin,
    organizationId: user,
    organizationName: 'Surfe',
    key,
  });
  return { sandbox, account, requests: () => fetched.mock.calls.length };
}

const leaders = icp('Leaders', [
  condition('job_title', 'in', ['CTO']),
  condition('company_country', 'in', ['DE', 'US']),
]);
const button = (name: RegExp) => screen.getByRole('button', { name });
const companies = () => Array.from(document.querySelectorAll('ol > li'), (item) => item as HTMLElement);
const answered = (...all: object[]) => Response.json({ companies: all, pagination: { hasMore: false } });

describe('recommendations', () => {
  test('are asked for on the press alone, with what it costs beside it', async () => {
    const { account, requests } = await connected();
    const { container } = show(<Recommendations account={account} />);
    expect(screen.getByText(/Fetching costs money: Surfe bills at the end of the month/)).toBeTruthy();
    expect(button(/Fetch recommendations/)).toBeTruthy();
    expect(requests()).toBe(0);
    expect(await violations(container)).toEqual([]);
  });

  test('stand beside our verdict on each company and person, with Surfe’s reasons', async () => {
    await createConfig(leaders, []);
    const { account } = await connected();
    const { person, container } = show(<Recommendations account={account} />);
    await person.click(button(/Fetch recommendations/));
    expect(await screen.findByText(/companies fetched today$/)).toBeTruthy();
    const [first] = companies();
    const item = within(first ?? container);
    expect(item.getByText('Alderbrook')).toBeTruthy();
    expect(item.getByText('This company operates in your target industry (85)')).toBeTruthy();
    const cto = item.getByText('Ada Alderbro').closest('li') ?? container;
    expect(within(cto).getByText('Match')).toBeTruthy();
    const vp = item.getByText('Bo Alderbro').closest('li') ?? container;
    expect(within(vp).getByText('No match')).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  test('come page by page, none twice, until there are no more', async () => {
    const { account, sandbox, requests } = await connected();
    const { person } = show(<Recommendations account={account} />);
    const bodies: unknown[] = [];
    const page = (hasMore: boolean, ...names: string[]) =>
      sandbox.interceptNext(async (request) => {
        bodies.push(await request.json());
        const all = names.map((name) => ({ ...publishedCompany, name, domain: `${name}.example` }));
        return Response.json({ companies: [...all, null], pagination: { hasMore } });
      });
    page(true, 'one', 'two');
    await person.click(button(/Fetch recommendations/));
    await screen.findByText('2 companies fetched today');
    page(false, 'two', 'three');
    await person.click(button(/Fetch 10 more/));
    await screen.findByText('3 companies fetched today');
    expect(bodies).toEqual([{ pagination: { from: 0, to: 10 } }, { pagination: { from: 10, to: 20 } }]);
    expect(requests()).toBe(2);
    expect(screen.getByText(/2 more companies were sent in a form that can't be read/)).toBeTruthy();
    expect(screen.getByText(/That is all for today/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Fetch/ })).toBeNull();
  });

  test('several companies of one domain are several', async () => {
    const { account, sandbox } = await connected();
    const { person } = show(<Recommendations account={account} />);
    const [north, south] = ['North', 'South'].map((name) => ({ ...publishedCompany, name }));
    sandbox.interceptNext(() => answered(north!, south!, north!));
    await person.click(button(/Fetch recommendations/));
    await screen.findByText('2 companies fetched today');
    expect(companies()).toHaveLength(2);
  });

  test('begin anew on another day, when the places hold other companies', async () => {
    const { account, sandbox } = await connected();
    const { person } = show(<Recommendations account={account} />);
    sandbox.interceptNext(() =>
      Response.json({ companies: [publishedCompany], pagination: { hasMore: true } }),
    );
    await person.click(button(/Fetch recommendations/));
    await screen.findByText('One company fetched today');
    const { accounts, set } = useRecommendationsStore.getState();
    const { fetched } = accounts[account.id] ?? {};
    if (fetched) set(account.id, { fetched: { ...fetched, day: '2020-01-01' } });
    let asked: unknown;
    sandbox.interceptNext(async (request) => {
      asked = await request.json();
      return answered({ ...publishedCompany, domain: 'other.example', name: 'Other' });
    });
    await person.click(button(/Fetch 10 more/));
    expect(await screen.findByText('Other')).toBeTruthy();
    expect(companies()).toHaveLength(1);
    expect(asked).toMatchObject({ pagination: { from: 0 } });
  });

  test('stay while the rep looks elsewhere in the panel, and are stored nowhere', async () => {
    const { account, requests } = await connected();
    const { person, unmount } = show(<Recommendations account={account} />);
    await person.click(button(/Fetch recommendations/));
    await screen.findByText(/fetched today/);
    unmount();
    show(<Recommendations account={account} />);
    expect(await screen.findByText(/fetched today/)).toBeTruthy();
    expect(requests()).toBe(1);
    const stored = await Promise.all(db.tables.map((table) => table.toArray()));
    expect(JSON.stringify(stored)).not.toContain('Alderbrook');
  });

  test('of a user without any for today say so', async () => {
    const { account, sandbox } = await connected();
    const { person } = show(<Recommendations account={account} />);
    sandbox.interceptNext(() => answered());
    await person.click(button(/Fetch recommendations/));
    expect(await screen.findByText(/Surfe recommends nobody for this ICP today/)).toBeTruthy();
  });

  test.each([
    ['the quota is used up', surfeDemo.keys.exhausted, '', /today's quota or the credits are used up/],
    ['there is no ICP there', surfeDemo.keys.main, 'nobody-yet', /Surfe has no ICP of this user yet/],
    ['the key is refused', surfeDemo.keys.revoked, '', /The partner refused this key/],
  ])('where %s, say so, and may be asked for again', async (_, key, user, words) => {
    const { account } = await connected(key, user);
    const { person, container } = show(<Recommendations account={account} />);
    await person.click(button(/Fetch recommendations/));
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expect(button(/Fetch recommendations/)).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  test('keep what is there when the next page fails', async () => {
    const { account, sandbox } = await connected();
    const { person } = show(<Recommendations account={account} />);
    sandbox.interceptNext(() =>
      Response.json({ companies: [publishedCompany], pagination: { hasMore: true } }),
    );
    await person.click(button(/Fetch recommendations/));
    await screen.findByText('One company fetched today');
    sandbox.interceptNext(() => Response.json({ code: 402, message: 'Out of credits' }, { status: 402 }));
    await person.click(button(/Fetch 10 more/));
    expect((await screen.findByRole('alert')).textContent).toMatch(/credits are used up/);
    expect(screen.getByText('Out of credits', { exact: false })).toBeTruthy();
    expect(companies()).toHaveLength(1);
  });

  test('are asked for once, however often the button is pressed', async () => {
    const { account, sandbox, requests } = await connected();
    const { person } = show(<Recommendations account={account} />);
    let answer: (response: Response) => void = () => {};
    sandbox.interceptNext(() => new Promise<Response>((resolve) => (answer = resolve)));
    await person.click(button(/Fetch recommendations/));
    await person.click(button(/Fetching…/));
    await waitFor(() => expect(requests()).toBe(1));
    answer(answered());
    await screen.findByText(/recommends nobody/);
    expect(requests()).toBe(1);
  });

  test('lead to https pages of the company and LinkedIn alone', async () => {
    const { account, sandbox } = await connected();
    const { person } = show(<Recommendations account={account} />);
    const hostile = {
      name: 'Hostile',
      domain: 'javascript:alert(1)',
      linkedInURL: 'https://linkedin.com.evil.example/company/x',
      people: [{ firstName: 'Eve', linkedinUrl: 'javascript:alert(1)//linkedin.com/in/eve' }],
    };
    sandbox.interceptNext(() => answered(publishedCompany, hostile));
    await person.click(button(/Fetch recommendations/));
    await screen.findByText('Hostile');
    const links = screen.getAllByRole<HTMLAnchorElement>('link');
    expect(links.map(({ href }) => href)).toEqual([
      'https://surfe.com/',
      'https://www.linkedin.com/company/surfe',
      'https://www.linkedin.com/in/johndoe',
    ]);
    expect(links.every(({ target, rel }) => target === '_blank' && rel === 'noopener noreferrer')).toBe(true);
  });

  test('are nothing that another partner has', async () => {
    const { account } = await connected();
    const { container } = show(<Recommendations account={{ ...account, partner: 'bullseye-partner' }} />);
    expect(container.textContent).toBe('');
  });
});

describe('values that Surfe doesn’t list', () => {
  const odd = icp('Odd', [condition('industry', 'in', ['Software', newerIndustry, 'Basket weaving'])]);

  test('are named by Surfe’s own list, which is asked for on the press alone', async () => {
    const { account, requests } = await connected();
    const { person, container } = show(<UnlistedValues account={account} config={odd} />);
    expect(await screen.findByText(/second-hand list of 2025/)).toBeTruthy();
    expect(requests()).toBe(0);
    await person.click(button(/^Ask Surfe for its list/));
    expect(await screen.findByText(/Compared with Surfe's own list, read now/)).toBeTruthy();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Industry: Basket weaving',
    ]);
    expect(requests()).toBe(1);
    expect(await violations(container)).toEqual([]);
  });

  test('are compared with the second-hand list where Surfe can’t be asked, marked so', async () => {
    const { account } = await connected(surfeDemo.keys.revoked);
    const { person } = show(<UnlistedValues account={account} config={odd} />);
    expect(await screen.findByText(/second-hand list of 2025/)).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    await person.click(button(/^Ask Surfe for its list/));
    expect(screen.getByText(/second-hand list of 2025/)).toBeTruthy();
    await db.accounts.update(account.id, { key: surfeDemo.keys.main });
    await person.click(await screen.findByRole('button', { name: 'Ask Surfe for its list' }));
    expect(await screen.findByText(/read now/)).toBeTruthy();
  });

  test('an old list serves with its age told', async () => {
    const { account, requests } = await connected();
    const { baseUrl } = account;
    const fetchedAt = Date.now() - 50 * 3_600_000;
    await keepFilterValues({ baseUrl, values: { industries: ['Software'] }, fetchedAt });
    show(<UnlistedValues account={account} config={odd} />);
    expect(await screen.findByText(/read 2 days ago/)).toBeTruthy();
    expect(requests()).toBe(0);
  });

  test('nothing is said, and nothing asked, of a good ICP or another partner', async () => {
    const { account, requests } = await connected();
    const { container } = show(<UnlistedValues account={{ ...account, partner: 'lance' }} config={odd} />);
    expect(container.textContent).toBe('');
    expect(requests()).toBe(0);
  });
});
