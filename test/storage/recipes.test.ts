import { expect, it } from 'vitest';
import type { Recipe, Teachable } from '../../lib/reading/recipes/types';
import {
  deleteRecipe,
  forgetField,
  keepRecipes,
  listRecipes,
  setRecipeOn,
  undoRecipes,
} from '../../lib/storage/recipes';
import { fresh } from './fresh';

const reads = (words: Partial<Record<Teachable, string>>, path = '/company/*'): Recipe => ({
  host: 'crm.example.com',
  path,
  kind: 'company',
  fields: Object.entries(words).map(([fact, words]) => ({
    fact: fact as Teachable,
    anchor: { by: 'label', words, relation: 'next' },
  })),
});

it('two recipes about the same pages are one; the newer says how a fact is read', async () => {
  const db = fresh();
  await keepRecipes([reads({ name: 'Firma', industry: 'Sparte' })], 1, db);
  const before = await keepRecipes(
    [reads({ industry: 'Branche' }), reads({ name: 'Firma' }, '/firms/*')],
    2,
    db,
  );
  const kept = (await listRecipes(db)).map(({ recipe }) => recipe);
  expect(kept).toEqual(
    expect.arrayContaining([
      reads({ name: 'Firma', industry: 'Branche' }),
      reads({ name: 'Firma' }, '/firms/*'),
    ]),
  );
  expect(kept).toHaveLength(2);

  await undoRecipes(before, db);
  expect((await listRecipes(db)).map(({ recipe }) => recipe)).toEqual([
    reads({ name: 'Firma', industry: 'Sparte' }),
  ]);
});

it('what is taken away can be put back', async () => {
  const db = fresh();
  await keepRecipes([reads({ name: 'Firma', industry: 'Branche' })], 1, db);
  const [row] = await listRecipes(db);
  const id = row?.id ?? expect.fail();
  const first = await forgetField(id, 'name', db);
  expect((await listRecipes(db))[0]?.recipe).toEqual(reads({ industry: 'Branche' }));
  await forgetField(id, 'industry', db);
  expect(await listRecipes(db)).toEqual([]);
  await undoRecipes(first, db);
  expect(await listRecipes(db)).toEqual([row]);
  await undoRecipes(await deleteRecipe(id, db), db);
  expect(await listRecipes(db)).toEqual([row]);
  expect(await deleteRecipe('gone', db)).toEqual(new Map());
});

it('one that is off stays off until it is taught again', async () => {
  const db = fresh();
  await keepRecipes([reads({ name: 'Firma' })], 1, db);
  const [row] = await listRecipes(db);
  await setRecipeOn(row?.id ?? '', false, db);
  expect((await listRecipes(db)).map(({ isOn }) => isOn)).toEqual([false]);
  await keepRecipes([reads({ industry: 'Branche' })], 2, db);
  expect((await listRecipes(db)).map(({ isOn }) => isOn)).toEqual([true]);
});

it('a damaged row does not take the others with it', async () => {
  const db = fresh();
  await keepRecipes([reads({ name: 'Firma' })], 1, db);
  await db
    .table('recipes')
    .put({ id: 'torn', recipe: { host: 'x', path: '(a+)+' }, isOn: true, updatedAt: 2 });
  expect(await listRecipes(db)).toHaveLength(1);
});
