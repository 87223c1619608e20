import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Recipe } from '../../lib/reading/recipes/types';
import { aboutOne } from '../../lib/reading/seen';
import type { Seen, SlowSite } from '../../lib/reading/types';
import { documentOf } from './document';
import { pass, tab, watched } from './tab';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is made out elsewhere', () => {
  const seenAs = (name: string) => aboutOne({ kind: 'company', name, facts: {} });

  /** A company's page whose readings are answered by hand, in any order. */
  function asked() {
    const page = tab({ html: '<p>Fjordline</p>', url: new URL('https://www.fjordline.example/') });
    const answers: ((name: string) => void)[] = [];
    const see = () => new Promise<Seen>((resolve) => answers.push((name) => resolve(seenAs(name))));
    const site: SlowSite = { name: 'slow', matches: () => true, see };
    const { names, controller } = watched(page, [site]);
    const answer = async (index: number, name: string) => {
      answers[index]?.(name);
      await pass(0);
    };
    const change = async () => {
      page.find('p').textContent += '.';
      await pass(150);
    };
    return { page, answers, names, controller, answer, change };
  }

  test('is said once it is there', async () => {
    const { names, answer } = asked();
    expect(names()).toEqual([]);
    await answer(0, 'Fjordline');
    expect(names()).toEqual(['Fjordline']);
  });

  test('is asked about one at a time, however much changes meanwhile, and then once more', async () => {
    const { names, answers, answer, change } = asked();
    for (let times = 0; times < 5; times += 1) await change();
    expect(answers).toHaveLength(1);
    await answer(0, 'Fjordline');
    expect(names()).toEqual(['Fjordline']);
    await pass(150);
    expect(answers).toHaveLength(2);
    await answer(1, 'Fjordline');
    await pass(1000);
    expect(names()).toEqual(['Fjordline']);
    expect(answers).toHaveLength(2);
  });

  test('is not said at another address, but asked about there, though nothing told of it', async () => {
    const { page, names, answers, answer } = asked();
    page.go('https://www.fjordline.example/team');
    await answer(0, 'Fjordline');
    expect(names()).toEqual([]);
    await pass(150);
    expect(answers).toHaveLength(2);
    await answer(1, 'Fjordline');
    expect(names()).toEqual(['Fjordline']);
  });

  test('is not said in a hidden tab until it is shown, nor when nobody listens', async () => {
    const hidden = asked();
    hidden.page.hide(true);
    await hidden.answer(0, 'Fjordline');
    expect(hidden.names()).toEqual([]);
    hidden.page.hide(false);
    await pass(150);
    await hidden.answer(1, 'Fjordline');
    expect(hidden.names()).toEqual(['Fjordline']);
    const stopped = asked();
    stopped.controller.abort();
    await stopped.answer(0, 'Fjordline');
    expect(stopped.names()).toEqual([]);
  });

  test('is joined with what was taught as the page was when it was taken', async () => {
    const url = new URL('https://www.fjordline.example/');
    const page = tab({ html: '<b>Branche</b> <i>Software</i>', url });
    const answers: (() => void)[] = [];
    const see = () => new Promise<Seen>((resolve) => answers.push(() => resolve(seenAs('Fjordline'))));
    const anchor = { by: 'label', words: 'Branche', relation: 'next' } as const;
    const recipe: Recipe = {
      host: url.hostname,
      path: '/',
      kind: 'company',
      fields: [{ fact: 'industry', anchor }],
    };
    const { seen } = watched(page, [{ name: 'slow', matches: () => true, see }], [recipe]);
    page.find('i').textContent = 'Catering';
    answers[0]?.();
    await pass(0);
    expect(seen[0]?.reading.subject?.facts.industry?.[0]?.text).toBe('Software');
  });
});

describe('in an open shadow root', () => {
  const within = (selector: string, page: ReturnType<typeof tab>) => {
    const shadow = page.find(selector).attachShadow({ mode: 'open' });
    return (html: string) => shadow.append(...documentOf(html).body.childNodes);
  };

  test('a record that comes in late is read', async () => {
    const url = new URL('https://sampleworks.lightning.force.com/lightning/r/003000000000001AAA/view');
    const page = tab({ html: '<one-record-home-flexipage2></one-record-home-flexipage2>', url });
    const add = within('one-record-home-flexipage2', page);
    const { names } = watched(page);
    add('<h1 slot="primaryField">Mara Lindqvist</h1>');
    await pass(150);
    expect(names()).toEqual([null, 'Mara Lindqvist']);
  });

  test('a field that was taught is read when it comes in late', async () => {
    const url = new URL('https://crm.example/people/7');
    const page = tab({ html: '<x-record></x-record>', url });
    const add = within('x-record', page);
    const anchor = { by: 'label', words: 'Name', relation: 'next' } as const;
    const recipe: Recipe = {
      host: 'crm.example',
      path: '/people/*',
      kind: 'person',
      fields: [{ fact: 'name', anchor }],
    };
    const { names } = watched(page, [], [recipe]);
    add('<b>Name:</b><i>Mara Lindqvist</i>');
    await pass(150);
    expect(names()).toEqual([null, 'Mara Lindqvist']);
  });
});
