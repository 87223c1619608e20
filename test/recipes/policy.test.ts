import { expect, it } from 'vitest';
import { parsePolicy } from '../../lib/recipes/policy';

const good = { host: 'crm.example.com', path: '/**', kind: 'person', fields: [] };

it('a wrong recipe is named, and does not take the others with it', () => {
  const recipes = [good, { ...good, host: 'https://crm' }, { ...good, fields: [{ fact: 'x' }] }, 7];
  expect(parsePolicy({ recipes, theme: 'dark' })).toEqual({
    recipes: [good],
    wrong: ['recipes[2].host', 'recipes[3].fields[1].fact', 'recipes[4]'],
  });
});

it.each([undefined, null, {}, { recipes: [] }])('%j holds none', (managed) => {
  expect(parsePolicy(managed)).toEqual({ recipes: [], wrong: [] });
});

it.each([{ recipes: 'all' }, 'recipes', { recipes: Array(1000).fill(good) }])(
  '%.30j is wrong as a whole',
  (managed) => {
    expect(parsePolicy(managed)).toEqual({ recipes: [], wrong: ['recipes'] });
  },
);
