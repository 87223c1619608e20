import { expect, test } from 'vitest';
import { isAboutItself } from '../../lib/reading/sites/company-page';

test.each([
  ['', true],
  ['#contact', true],
  ['#:~:text=and/or', true],
  ['#/', true],
  ['#/contacts/7', false],
  ['#!/contacts/7', false],
  ['#Contact/view/7', false],
])(
  'a start page under a fragment is about the site itself, unless the fragment leads to a record: %s',
  (hash, is) => {
    expect(isAboutItself(new URL(`https://fjordline.example/${hash}`))).toBe(is);
  },
);
