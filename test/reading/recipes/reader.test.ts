import { expect, test } from 'vitest';
import { readerOf } from '../../../lib/reading/reader';
import { withRecipes } from '../../../lib/reading/recipes/reader';
import type { Recipe } from '../../../lib/reading/recipes/types';

const path = 'https://crm.example.com/index.php';
const recipe: Recipe = { host: 'crm.example.com', path: '/index.php?record=*', kind: 'company', fields: [] };
const address = (url: string, recipes: readonly Recipe[] = []) =>
  withRecipes(readerOf([]), recipes).address(new URL(url));

test('a page lies where its path says, and the query’s parameters by which what was taught tells records apart', () => {
  expect(address(`${path}?record=7&tab=2`)).toBe(path);
  expect(address(`${path}?record=7&tab=2`, [recipe])).toBe(`${path}?record=7`);
});

test('Dynamics’ records are told apart by its query, though nothing was taught', () => {
  const record = 'https://example.crm4.dynamics.com/main.aspx?etn=account&id=';
  expect(address(`${record}7`)).not.toBe(address(`${record}8`));
});
