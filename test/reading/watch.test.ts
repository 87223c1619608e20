import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readerOf } from '../../lib/reading/reader';
import { sites } from '../../lib/reading/registry';
import { aboutOne, listing } from '../../lib/reading/seen';
import { mostCards, type Site } from '../../lib/reading/types';
import { badgeMark, noteBadge } from '../../lib/reading/mutations';
import { watch, type Sighting } from '../../lib/reading/watch';
import { fixturePage } from '../fixtures/pages';
import { documentOf } from './document';
import { pass, tab, watched } from './tab';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const fixture = fixturePage('linkedin-person-sdui');
const next = fixturePage('linkedin-person-sdui-top-card-only');

test('reads at once, with the address and the element beside which the badge stands', () => {
  const { seen } = watched(tab(fixture));
  expect(
    seen.map(({ reading, url, anchor }) => [reading.subject?.name, url.href, anchor?.textContent]),
  ).toEqual([['Mara Lindqvist', fixture.url.href, 'Mara Lindqvist']]);
});

test('says it again only when the page says something else', async () => {
  const page = tab(fixture);
  const { seen } = watched(page);
  page.find('aside').append('an advertisement');
  await pass(1000);
  expect(seen).toHaveLength(1);
  page.find('.headline').textContent = 'Chief Technology Officer at Fjordline Analytics';
  await pass(150);
  expect(seen).toHaveLength(2);
});

test('what comes and goes without a word is not read again, a script with data is', async () => {
  const page = tab(fixture);
  watched(page);
  await pass(0);
  const timers = vi.getTimerCount();
  const silent =
    '<body><style>a{}</style><iframe></iframe><script>track()</script><!-- x --> \n<div></div><span></span>';
  page.find('aside').append(...documentOf(silent).body.childNodes);
  page.document.head.append(...documentOf('<style>b{}</style><script src="/a.js"></script>').head.childNodes);
  await pass(0);
  expect(vi.getTimerCount()).toBe(timers);
  page.find('aside').append(...documentOf('<script type="application/ld+json">{}</script>').head.childNodes);
  await pass(0);
  expect(vi.getTimerCount()).toBe(timers + 1);
});

test('a field that was filled in is read', async () => {
  const page = tab({ html: '<form><input value="Ada"></form>', url: new URL('https://crm.example/1') });
  const field = page.find('input') as HTMLInputElement;
  const { names } = watched(page, [
    {
      ...list,
      see: () => aboutOne({ kind: 'person', name: field.value, facts: {} }),
    },
  ]);
  field.value = 'Bob';
  field.dispatchEvent(new Event('focusout', { bubbles: true }));
  await pass(1000);
  expect(names()).toEqual(['Ada', null, 'Bob']);
});

test('reads sections that come in late', async () => {
  const page = tab(fixture);
  const section = page.find('section[componentkey$="ExperienceTopLevelSection"]');
  const parent = section.parentElement ?? expect.fail();
  section.remove();
  const { seen } = watched(page);
  parent.append(section);
  await pass(150);
  expect(seen.map(({ reading }) => reading.subject?.facts.job_title?.[0]?.text)).toEqual([
    undefined,
    'Chief Technology Officer',
  ]);
});

test('waits until the page is still, but not for ever', async () => {
  const page = tab(fixture);
  const { seen } = watched(page);
  page.find('.headline').textContent = 'Engineer';
  for (let changes = 0; changes < 4; changes += 1) {
    await pass(60);
    page.find('aside').append('.');
  }
  expect(seen).toHaveLength(1);
  for (let changes = 0; changes < 4; changes += 1) {
    await pass(60);
    page.find('aside').append('.');
  }
  expect(seen).toHaveLength(2);
});

test('never pairs a new address with the page before', async () => {
  const page = tab(fixture);
  const { names } = watched(page);
  page.go(next.url.href);
  page.navigated();
  await pass(150);
  expect(names()).toEqual(['Mara Lindqvist', null]);
  page.show(next.html);
  await pass(150);
  expect(names()).toEqual(['Mara Lindqvist', null, 'Tomasz Przykład']);
});

test('a page that names nobody is not taken for the next one while it stays the same', async () => {
  const silent = fixturePage('linkedin-person-sdui-half-loaded');
  const page = tab(silent);
  const { names } = watched(page);
  page.go('https://www.linkedin.com/in/somebody-else/');
  page.popstate();
  await pass(150);
  page.find('main, body').append('an advertisement');
  await pass(150);
  expect(names()).toEqual(['Sam Sample', null]);
  page.find('h2').textContent = 'Somebody Else';
  await pass(150);
  expect(names()).toEqual(['Sam Sample', null, 'Somebody Else']);
});

test('a company page may not show the company before either', async () => {
  const page = tab(fixturePage('linkedin-company-about'));
  const { names } = watched(page);
  page.go('https://www.linkedin.com/company/beispiel-reederei/');
  page.navigated();
  await pass(150);
  expect(names()).toEqual(['Fjordline Analytics', null]);
});

test('leaves a hidden tab alone and catches up when it is shown', async () => {
  const page = tab(fixture);
  const { seen, names } = watched(page);
  page.hide(true);
  page.go(next.url.href);
  page.show(next.html);
  await pass(5000);
  expect(seen).toHaveLength(1);
  page.hide(false);
  await pass(150);
  expect(names()).toEqual(['Mara Lindqvist', null, 'Tomasz Przykład']);
});

test('a tab opened in the background is read when it is shown', async () => {
  const page = tab(fixture);
  page.hide(true);
  const { names } = watched(page);
  expect(names()).toEqual([]);
  page.hide(false);
  await pass(150);
  expect(names()).toEqual(['Mara Lindqvist']);
});

function badgeIn(document: Document): HTMLElement {
  const host = document.createElement('span');
  host.setAttribute(badgeMark, '');
  noteBadge(host);
  return host;
}

test('our own badge is no change of the page', async () => {
  const page = tab(fixture);
  watched(page);
  await pass(0);
  const timers = vi.getTimerCount();
  const badge = badgeIn(page.document);
  page.find('section h2').append(badge);
  badge.append('A 92');
  await pass(0);
  badge.remove();
  await pass(0);
  expect(vi.getTimerCount()).toBe(timers);
});

test('says it again when the page wipes the badge or draws the name anew', async () => {
  const page = tab(fixture);
  const { seen } = watched(page);
  const name = page.find('section h2');
  name.append(badgeIn(page.document));
  name.textContent = 'Mara Lindqvist';
  await pass(150);
  expect(seen).toHaveLength(2);
  name.replaceWith(name.cloneNode(true));
  await pass(150);
  expect(seen).toHaveLength(3);
  expect(seen[2]?.anchor).toBe(page.find('section h2'));
});

test('says it again when the page puts copies of the badge anywhere, and not when those are taken away', async () => {
  const page = tab(fixture);
  const { seen } = watched(page);
  const badge = badgeIn(page.document);
  page.find('section h2').append(badge);
  await pass(150);
  const copies = [badge.cloneNode(), badge.cloneNode()] as Element[];
  page.document.body.append(...copies);
  await pass(150);
  expect(seen).toHaveLength(2);
  for (const copy of copies) copy.remove();
  await pass(150);
  expect(seen).toHaveLength(2);
});

test('stops when told', async () => {
  const page = tab(fixture);
  const { seen, controller } = watched(page);
  page.find('.headline').textContent = 'Engineer';
  await pass(10);
  controller.abort();
  page.find('.headline').textContent = 'Director';
  page.navigated();
  page.popstate();
  page.hide(false);
  await pass(1000);
  expect(seen).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('never starts when told before', () => {
  const seen: Sighting[] = [];
  watch(tab(fixture).window, readerOf(sites), (sighting) => seen.push(sighting), AbortSignal.abort());
  expect(seen).toEqual([]);
});

test('a page out of the back/forward cache says again what it says', async () => {
  const page = tab(fixture);
  const { names } = watched(page);
  await pass(1000);
  page.restored();
  await pass(150);
  expect(names()).toEqual(['Mara Lindqvist', 'Mara Lindqvist']);
});

test('more of the page before that comes late is not the next page’s', async () => {
  const company = fixturePage('linkedin-company-home');
  const page = tab(company);
  const { seen } = watched(page);
  const next = 'https://www.linkedin.com/company/megacorp-example/';
  page.go(next);
  const link = page.document.createElement('a');
  link.href = next;
  page.find('[class*="org-top-card"]').append(link);
  page.find('a[href*="currentCompany"] span').textContent = '5K+ Beschäftigte';
  await pass(1000);
  expect(seen.slice(1).every(({ reading }) => reading.subject === null)).toBe(true);
});

test('a page that is nobody’s own may name a company’s address, even of the company shown before', async () => {
  const company = fixturePage('linkedin-company-about');
  const job = fixturePage('linkedin-job-guest');
  const page = tab(company);
  const { names } = watched(page);
  page.go(job.url.href);
  page.show(job.html);
  await pass(1000);
  expect(names()).toEqual(['Fjordline Analytics', null, 'Fjordline Analytics']);
});

describe('a record that states no LinkedIn address', () => {
  const crm: Site = {
    name: 'crm',
    matches: () => true,
    see(document) {
      const [name = '', text = ''] = ['h1', 'p'].map((tag) => document.querySelector(tag)?.textContent);
      return aboutOne({ kind: 'company', name, facts: { industry: [{ text, source: 'crm' }] } });
    },
  };
  const record = (id: number) => `https://crm.example/companies/${id}`;
  const open = () => {
    const page = tab({ html: '<h1>Harbor</h1><p>Fishing</p><aside></aside>', url: new URL(record(1)) });
    const { seen } = watched(page, [crm]);
    const said = () =>
      seen.map(({ url, reading: { subject } }) => [
        url.href,
        subject && `${subject.name}: ${subject.facts.industry?.[0]?.text}`,
      ]);
    const write = (tag: string, text: string) => (page.find(tag).textContent = text);
    return { ...page, said, write };
  };
  const harbor = [record(1), 'Harbor: Fishing'];
  const pine = [record(2), 'Pine: Timber'];

  test('is never told with a field of the one before', async () => {
    const page = open();
    page.go(record(2));
    page.write('h1', 'Pine');
    await pass(500);
    page.write('p', 'Timber');
    await pass(500);
    expect(page.said()).toEqual([harbor, [record(2), null]]);
    await pass(250);
    expect(page.said()).toEqual([harbor, [record(2), null], pine]);
  });

  test('is never told under the address of the one before', async () => {
    const page = open();
    page.write('h1', 'Pine');
    page.write('p', 'Timber');
    await pass(500);
    page.go(record(2));
    page.navigated();
    await pass(1000);
    expect(page.said()).toEqual([harbor, [record(1), null], pine]);
  });

  test('is told though the page around it never rests', async () => {
    const page = open();
    page.go(record(2));
    page.write('h1', 'Pine');
    page.write('p', 'Timber');
    for (let changes = 0; changes < 30; changes += 1) {
      page.find('aside').append('.');
      await pass(60);
    }
    expect(page.said().at(-1)).toEqual(pine);
  });

  test('is told at once while it stays the one it was', async () => {
    const page = open();
    page.write('p', 'Freight');
    await pass(150);
    expect(page.said()).toEqual([harbor, [record(1), 'Harbor: Freight']]);
  });
});

/** A list of our own: a row a person, whose name is a link. */
const list: Site = {
  name: 'list',
  matches: () => true,
  see: (document) =>
    listing(
      [...document.querySelectorAll('li a')].map((name) => ({
        name,
        card: { kind: 'person', name: name.textContent.trim(), facts: {} },
      })),
    ),
};
const row = (name: string) => `<li><a href="/in/${name}?from=list#top">${name}</a></li>`;
const rows = (...names: string[]) => ({
  html: `<ul>${names.map(row).join('')}</ul>`,
  url: new URL('https://www.linkedin.com/search/results/people/?page=1'),
});

describe('a list', () => {
  const cards = ({ reading, cardAnchors }: Sighting) =>
    reading.cards.map(({ name, address }, index) => [name, address, cardAnchors[index]?.textContent]);
  const of = (name: string) => [name, `https://www.linkedin.com/in/${name}`, name];

  test('is told row by row, with what each leads to, and again as rows are added', async () => {
    const page = tab(rows('ada', 'bob'));
    const { seen } = watched(page, [list]);
    page.find('ul').append(...documentOf(row('cleo')).body.childNodes);
    await pass(150);
    expect(seen.map(cards)).toEqual([
      [of('ada'), of('bob')],
      [of('ada'), of('bob'), of('cleo')],
    ]);
  });

  test('loses the anchor of a row that is written anew, at once and with the reading as it was', async () => {
    const page = tab(rows('ada', 'bob'));
    const { seen } = watched(page, [list]);
    const link = page.find('li a') as HTMLAnchorElement;
    link.append(badgeIn(page.document));
    await pass(0);
    expect(seen).toHaveLength(1);
    link.href = '/in/dan';
    link.firstChild!.nodeValue = 'dan';
    await pass(0);
    expect(seen).toHaveLength(2);
    expect(seen[1]?.reading).toBe(seen[0]?.reading);
    expect(seen[1]?.cardAnchors.map((anchor) => anchor?.textContent)).toEqual([undefined, 'bob']);
    await pass(150);
    expect(seen.slice(2).map(cards)).toEqual([[of('dan'), of('bob')]]);
  });

  test('is told anew when a row goes, and when a name is drawn anew', async () => {
    const page = tab(rows('ada', 'bob'));
    const { seen } = watched(page, [list]);
    page.find('li').remove();
    await pass(150);
    expect(seen.map(cards).at(-1)).toEqual([of('bob')]);
    const link = page.find('li a');
    link.replaceWith(link.cloneNode(true));
    await pass(150);
    expect(seen.at(-1)?.cardAnchors).toEqual([page.find('li a')]);
  });

  test('keeps the address that a row states itself, wherever its name leads', () => {
    const address = 'https://clutch.example/profile/ada';
    const name = documentOf('<a href="https://ads.example/redirect?to=ada">Ada</a>').querySelector('a');
    const stating: Site = {
      ...list,
      see: () =>
        listing([
          { name: name ?? expect.fail(), card: { kind: 'company', name: 'Ada', facts: {}, address } },
        ]),
    };
    expect(watched(tab(rows()), [stating]).seen[0]?.reading.cards[0]?.address).toBe(address);
  });

  test('is bounded, and a row that leads nowhere has no address', () => {
    const page = tab({ ...rows(), html: '<li><a href="#">x</a></li>'.repeat(mostCards + 1) });
    const { seen } = watched(page, [list]);
    expect(seen.map(({ reading }) => reading.cards.length)).toEqual([mostCards]);
    expect(seen[0]?.reading.cards[0]).not.toHaveProperty('address');
  });
});
