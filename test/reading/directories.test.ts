import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/reading/registry';
import { labelled } from '../../lib/reading/sites/directories/labelled';
import { siteIn, siteNamed } from '../../lib/reading/sites/directories/links';
import { numberIn, placeIn } from '../../lib/reading/sites/directories/wordings';
import { documentOf } from './document';

describe('what stands after a label', () => {
  const after = (html: string) => labelled(documentOf(html), 'Size', 'Place').get('Size')?.text;

  test.each([
    ['a definition', '<dl><dt>Size:</dt><dd>11-50</dd></dl>', '11-50'],
    ['the next element', '<div><span>Size</span><b>11-50</b></div>', '11-50'],
    ['the next text', '<div><i></i><span>Size</span> 11-50</div>', '11-50'],
    ['what follows the elements around it', '<div><p><b> size </b><i></i></p><p>11-50</p></div>', '11-50'],
    ['the first that has one', '<dl><dt>Size</dt><dd></dd></dl><p><b>Size</b> 11-50</p>', '11-50'],
  ])('is %s', (_, html, value) => {
    expect(after(html)).toBe(value);
  });

  test.each([
    ['an empty definition', '<dl><dt>Size</dt><dd></dd><dt>Founded</dt><dd>2009</dd></dl>'],
    ['another field', '<ul><li><b>Size</b></li><li>2009</li></ul>'],
    ['another label', '<div><b>Size</b><b>Place</b><b>Oslo</b></div>'],
    ['a word in a sentence', '<p>Size matters: 11-50</p>'],
    ['a script', '<p><b>Size</b><script>11</script></p>'],
  ])('is not %s', (_, html) => {
    expect(after(html)).toBeUndefined();
  });
});

describe('the site of a link', () => {
  const behind = (href: string) =>
    siteIn(documentOf(`<a href="${href}">x</a>`).querySelector('a'), new URL('https://www.dir.example/a'));

  test.each([
    ['https://www.fjordline.example/maps?utm_source=dir', 'https://www.fjordline.example/maps'],
    ['//fjordline.example', 'https://fjordline.example/'],
    ['https://r.dir.example/to?u=https%3A%2F%2Ffjordline.example%2F%3Fx', 'https://fjordline.example/'],
    ['/out?provider_website=fjordline.example', 'https://fjordline.example/'],
  ])('%s leads to %s', (href, site) => {
    expect(behind(href)).toBe(site);
  });

  test.each([
    '/company/fjordline',
    '/out?u=https://www.dir.example/b',
    'javascript:alert(1)',
    'mailto:a@b.example',
    '',
    'http://[',
  ])('%s leads to none', (href) => {
    expect(behind(href)).toBeUndefined();
  });
});

test.each(['fjordline.example', 'https://www.fjordline.example/x'])('%s names a site', (text) => {
  expect(siteNamed(text)).toBe(text);
});

test.each(['Visit website', 'Fjordline Inc.', 'e.g. this', ''])('%j names no site', (text) => {
  expect(siteNamed(text)).toBeUndefined();
});

test('a place is read without what is folded away behind it, and only where it is one', () => {
  expect(placeIn('Kyiv, Ukraine + 2 more')).toBe('Kyiv, Ukraine');
  expect(placeIn('Oslo +1')).toBe('Oslo');
  for (const none of ['Remote', 'Earth', 'Worldwide', '3 locations', '+2', undefined])
    expect(placeIn(none)).toBeUndefined();
  expect(placeIn('Remotia, Norway')).toBe('Remotia, Norway');
});

test('a size without a number is none', () => {
  expect(numberIn('50 - 249')).toBe('50 - 249');
  expect(numberIn('Freelancer')).toBeUndefined();
});

describe('a heading without a class that we know', () => {
  const nameAt = (address: string, html: string) =>
    readPage(documentOf(html), new URL(address)).subject?.name;
  test.each([
    ['https://clutch.co/profile/fjordline-studio', 'Fjordline Studio'],
    ['https://www.goodfirms.co/company/fjordline-studio-gmbh', 'Fjordline Studio'],
    ['https://www.crunchbase.com/organization/fjordline-studio-4f2a', 'Fjordline Studio'],
    ['https://www.crunchbase.com/person/mara-lindqvist', 'Mara Lindqvist'],
  ])('is the name that %s is made of', (address, name) => {
    expect(nameAt(address, `<h1>Welcome</h1><h1 class="x7f">${name}</h1>`)).toBe(name);
  });

  test('is nobody’s otherwise', () => {
    const page = '<h1>Just a moment…</h1><h1>F</h1><h1></h1>';
    expect(nameAt('https://clutch.co/profile/fjordline-studio', page)).toBeUndefined();
  });
});
