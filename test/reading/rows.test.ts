import { expect, test } from 'vitest';
import { seePage } from '../../lib/reading/registry';
import { rowsIn, type RowLayout } from '../../lib/reading/sites/linkedin/rows';
import { mostCards } from '../../lib/reading/types';
import { documentOf } from './document';

test('of a long list the last rows are read, each with its own anchor', () => {
  const url = new URL('https://www.linkedin.com/mynetwork/invite-connect/connections/');
  const row = (_: unknown, index: number) =>
    `<div class="mn-connection-card"><a href="/in/person-${index}/">Person ${index}</a></div>`;
  const page = documentOf(`<main>${Array.from({ length: mostCards + 3 }, row).join('')}</main>`);
  const { reading, cardAnchors } = seePage(page, url);
  expect(reading.cards).toHaveLength(mostCards);
  expect(reading.cards[0]?.name).toBe('Person 3');
  expect(cardAnchors.map((anchor) => anchor?.textContent)).toEqual(reading.cards.map(({ name }) => name));
});

test('a row is worked out once, and again when it says something else', () => {
  const asked: string[] = [];
  const layout: RowLayout = {
    rows: 'li',
    rowAt(name) {
      asked.push(name.textContent);
      return { name, card: { kind: 'person', name: name.textContent, facts: {} } };
    },
  };
  const page = documentOf('<ul><li>ada</li><li>bob<p><a href="/in/bob/"></a></p></li></ul>');
  const names = () => rowsIn(page, layout).map(({ card }) => card.name);
  expect(names()).toEqual(['ada', 'bob']);
  expect(names()).toEqual(['ada', 'bob']);
  expect(asked.sort()).toEqual(['ada', 'bob']);
  page.querySelector('a')?.setAttribute('href', '/in/bob-2/');
  page.querySelector('li')?.replaceChildren('cleo');
  expect(names()).toEqual(['cleo', 'bob']);
  expect(asked).toHaveLength(4);
});
