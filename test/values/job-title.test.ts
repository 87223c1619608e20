import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { titleForms } from '../../lib/values/job-title';

const whole = (text: string) => titleForms(text).whole;

describe('the parts of a title', () => {
  it.each([
    ['Plumber & Co-Founder', ['plumber', 'co-founder']],
    [
      'Sales, Marketing; Support/Care | Success · Growth + Ops',
      ['sales', 'marketing', 'support', 'care', 'success', 'growth', 'ops'],
    ],
    ['Sales AND Marketing', ['sales', 'marketing']],
    ['Verkauf und Einkauf', ['verkauf', 'einkauf']],
    ['Fondatrice et gérante', ['fondatrice', 'gerante']],
    ['Fundador y gerente', ['fundador', 'gerente']],
    ['Vendas e Marketing', ['vendas', 'marketing']],
    ['Founder, and Partner', ['founder', 'partner']],
    ['Direttore, e fondatore', ['direttore', 'fondatore']],
    ['Level 2 / 3 Support', ['level 2', '3 support']],
    ['Founder,', ['founder']],
    ['& Founder', ['founder']],
    ['M. Sc. & Founder', ['m. sc.', 'founder']],
  ])('%j has %j', (text, parts) => {
    expect(titleForms(text).parts).toEqual(parts);
  });

  it.each([
    'Plumber',
    '',
    'R&D Manager',
    'Head of R & D',
    'Head of (R & D)',
    'Manager, R&D',
    'Head of R and D',
    'A/B Testing Lead',
    'C++ Developer',
    'Y Combinator Partner',
    'E-Commerce Manager',
    'E & Y Consultant',
    'Director, I',
    'Candy Sander',
    'Founder – Example Ltd',
  ])('%j has none', (text) => {
    expect(titleForms(text).parts).toEqual([]);
  });

  test('joined titles come apart again', () => {
    const title = fc
      .stringMatching(/^[a-z]{3,8}( of [a-z]{3,8})?$/)
      .filter((text) => !/\b(and|und)\b/.test(text));
    const separator = fc.constantFrom(
      ',',
      ' ; ',
      '/',
      ' | ',
      ' · ',
      ' & ',
      ' + ',
      ' and ',
      ' et ',
      ' e ',
      ' , und ',
    );
    fc.assert(
      fc.property(fc.array(title, { minLength: 2, maxLength: 4 }), separator, (titles, joint) => {
        expect(titleForms(titles.join(joint)).parts).toEqual(titles.map(whole));
      }),
    );
  });
});

describe('acronyms', () => {
  it.each([
    ['CTO', 'Chief Technology Officer'],
    ['CTO', 'Chief Technical Officer'],
    ['C.T.O.', 'cto'],
    ['VP', 'Vice President'],
    ['V.P. Sales', 'Vice-President Sales'],
    ['SVP Marketing', 'Senior VP Marketing'],
    ['SVP', 'Senior Vice President'],
    ['Group CFO EMEA', 'Group Chief Financial Officer EMEA'],
    ['HR Director', 'Human Resources Director'],
    ['R & D Manager', 'Research and Development Manager'],
    ['PDG', 'Présidente-directrice générale'],
    ['DRH', 'Directrice des ressources humaines'],
    ['DSI', 'Directeur des systèmes d’information'],
    ['Geschäftsführerin', 'GF'],
  ])('%j and %j are one', (short, long) => {
    expect(whole(short)).toBe(whole(long));
  });

  it.each([
    ['CPO', 'Chief Product Officer'],
    ['VP Sales', 'VP'],
    ['Director', 'DirecTor of IT'],
    ['Audit Lead', 'Aud IT Lead'],
    ['Cook', 'COO k'],
  ])('%j and %j are two', (one, other) => {
    expect(whole(one)).not.toBe(whole(other));
  });

  it('are written out in the parts too', () => {
    expect(titleForms('CTO & Co-Founder')).toEqual({
      whole: 'chief technology officer & co-founder',
      parts: ['chief technology officer', 'co-founder'],
    });
    expect(titleForms('Vice President, Sales').parts).toContain(whole('VP'));
  });

  test('what is written out stays as it is', () => {
    const word = fc.constantFrom(
      'vp',
      'senior',
      'cto',
      'chief',
      'technology',
      'officer',
      'of',
      'it',
      'r&d',
      'president',
      'vice',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const once = whole(words.join(' '));
        expect(whole(once)).toBe(once);
      }),
    );
  });
});

test('a hostile title is answered at once', () => {
  const started = performance.now();
  for (const text of ['a&', ' and', ',,', 'senior vice ']) titleForms(text.repeat(50_000));
  expect(performance.now() - started).toBeLessThan(2000);
});
