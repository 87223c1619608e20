import { expect, test } from 'vitest';
import { companySite } from '../../lib/reading/sites/company-site';
import { documentOf } from './document';

const home = 'https://www.fjordline.example/';
const at = (path: string) => new URL(path, home).href;

/** A page of a company that is called Fjordline by its title, its logo and its copyright line. */
function cityOn(url: string, main: string, foot = ''): string | undefined {
  const html = `<html><head><title>Fjordline</title></head><body><header><a href="/">Fjordline</a></header>
    <main>${main}</main><footer>${foot}© 2026 Fjordline GmbH</footer></body></html>`;
  const { subject } = companySite.see(documentOf(html), new URL(url)).reading;
  return subject?.facts.company_city?.[0]?.text;
}

const street = 'Hauptstraße 3<br>35037 Marburg';

test.each([
  ['under its own name', home, `<p>Fjordline GmbH<br>${street}</p>`],
  ['behind its own name', home, '<p>Fjordline GmbH, Hauptstraße 3, 35037 Marburg</p>'],
  ['under a heading for it', home, `<h2>Anschrift</h2><p>${street}</p>`],
  ['behind a word for it', at('/ueber-uns'), '<p>Adresse: Hauptstraße 3, 35037 Marburg</p>'],
  ['as the headquarters', home, `<h3>Hauptsitz</h3><p>${street}</p>`],
  ['below “on site. By car”', at('/kontakt'), `<p>Parking on site. By car: A7</p><p>${street}</p>`],
  ['on the contact page', at('/kontakt'), `<h1>Hallo</h1><p>Mo–Fr</p><p>${street}</p>`],
  [
    'on the imprint, under the name in full',
    at('/impressum'),
    `<p>Nordlicht Fjord Verwaltungs GmbH<br>${street}</p>`,
  ],
])('an address %s is the company’s', (_, url, main) => {
  expect(cityOn(url, main)).toBe('Marburg');
});

test('an address that ends a page without a footer is the company’s, unless it is under another name', () => {
  const ending = (over: string) => {
    const html = `<title>Fjordline</title><a href="/">Fjordline</a><p>${over}<br>${street}</p><p>© Fjordline</p>`;
    return companySite.see(documentOf(html), new URL(home)).reading.subject?.facts.company_city?.[0]?.text;
  };
  expect(ending('Hallo')).toBe('Marburg');
  expect(ending('Hotel Adler')).toBeUndefined();
});

test('an address in the footer is the company’s', () => {
  expect(cityOn(home, '<p>Hallo</p>', `${street}<br>`)).toBe('Marburg');
});

test.each([
  [
    'an event’s venue',
    home,
    `<h1>Fjordline Day</h1><p>Meet us on 5 May.</p><p>Station Lahn<br>${street}</p>`,
  ],
  [
    'a stand at a fair',
    home,
    '<p>Halle 4 Stand 12</p><p>Besuchen Sie uns: Messegelände, Hauptstraße 3, 35037 Marburg</p>',
  ],
  ['a client', home, `<h2>Projekte</h2><h3>Hafenlicht GmbH</h3><p>${street}</p>`],
  [
    'who praises it',
    home,
    `<blockquote>Gut. <cite>Jana Muster, CTO, Initech<br>${street}</cite></blockquote>`,
  ],
  ['what is for sale', home, `<h2>Neu im Angebot</h2><p>Villa mit Garten<br>${street}</p>`],
  ['who has a job', home, '<h2>Neue Stellen</h2><p>Acme GmbH, Hauptstraße 3, 35037 Marburg</p>'],
  ['a job', home, `<h2>Data engineer</h2><p>${street}</p>`],
  [
    'a tool’s maker',
    home,
    `<div class="cookies"><p>Wir nutzen Cookiecorp, Hauptstraße 3, 35037 Marburg</p></div>`,
  ],
  ['who is processed by', at('/legal'), '<p>Newsletters: Letterfox, Hauptstraße 3, 35037 Marburg</p>'],
  ['a portal’s entry', at('/about/acme-gmbh'), `<h1>Acme GmbH</h1><p>${street}</p>`],
  ['a host', at('/mentions-legales'), `<h2>Prestataire technique</h2><p>Serveurs SA<br>${street}</p>`],
  [
    'who takes returns',
    at('/contacto'),
    `<p>Envíe sus devoluciones a:</p><p>Logista Ejemplo<br>${street}</p>`,
  ],
  ['an importer', at('/contact'), `<h3>Importer for the EU</h3><p>EuroTrade GmbH<br>${street}</p>`],
  [
    'a representative',
    at('/impressum'),
    '<p>EU representative (Art. 27 GDPR): PrivacyRep Ltd, Hauptstraße 3, 35037 Marburg</p>',
  ],
  [
    'an authority',
    at('/impressum'),
    '<p>Fjordline GmbH</p><p>Zuständige Behörde: Gewerbeamt, Hauptstraße 3, 35037 Marburg</p>',
  ],
  ['returns', at('/kontakt'), `<p>Retourenadresse: Lagerhaus Muster, ${street}</p>`],
  ['a representative', at('/impressum'), `<p>UK-Vertreter: Muster Rep, ${street}</p>`],
  [
    'a venue whose street begins as an office would',
    home,
    `${'<p>2026</p>'.repeat(5)}<p>10 Office Park Drive, Birmingham, AL 35223</p>`,
  ],
  ['a hotel', at('/contact'), `<h2>Where to stay</h2><p>Hotel Adler<br>${street}</p>`],
])('the address of %s is not', (_, url, main) => {
  expect(cityOn(url, main)).toBeUndefined();
});

test('who took the photographs is named in the footer, and is not the company', () => {
  expect(
    cityOn(home, '<p>Hallo</p>', 'Photos: Studio Muster, Hauptstraße 3, 35037 Marburg<br>'),
  ).toBeUndefined();
});

test('an address that a page routed by its hash shows is a record’s', () => {
  const main = `${'<p>06421 4711</p>'.repeat(5)}<h3>Address</h3><p>${street}</p>`;
  expect(cityOn(home, main)).toBe('Marburg');
  expect(cityOn(`${home}#/contacts/4711`, main)).toBeUndefined();
});

test('a year is no postal code', () => {
  expect(cityOn(at('/contact'), '<p>Since Main Street 2004 Denver</p>')).toBeUndefined();
  expect(cityOn(at('/contact'), '<p>Rue du Seyon 4, 2000 Neuchâtel</p>')).toBe('Neuchâtel');
});

test('a province’s letters are no part of its city', () => {
  expect(cityOn(at('/contact'), '<p>Via Roma 5, 40121 Bologna BO, Italia</p>')).toBe('Bologna');
});

test('an address that is marked as nobody’s is the company’s at the foot and where it says where it is', () => {
  const marked =
    '<p itemscope itemtype="https://schema.org/PostalAddress">in <b itemprop="addressLocality">Denver</b></p>';
  expect(cityOn(home, `<h2>Our customer Initech</h2>${marked}`)).toBeUndefined();
  expect(cityOn(home, '<p>Hello</p>', marked)).toBe('Denver');
  expect(cityOn(at('/contact'), marked)).toBe('Denver');
});

function readingOf(html: string, path = ''): string {
  const { subject } = companySite.see(documentOf(html), new URL(at(path))).reading;
  return subject ? `${subject.name}, ${subject.facts.company_city?.[0]?.text ?? '-'}` : 'none';
}
const stating = (thing: object) =>
  `<title>Fjordline</title><script type="application/ld+json">${JSON.stringify(thing)}</script><a href="/">Fjordline</a>`;

test('a template’s address says nothing, however much of it looks real', () => {
  const address = {
    '@type': 'PostalAddress',
    addressLocality: 'Springfield',
    addressRegion: 'State',
    postalCode: '12345',
  };
  expect(readingOf(stating({ '@type': 'Organization', name: 'Fjordline', url: home, address }))).toBe(
    'Fjordline, -',
  );
});

test('neither a copyright mark nor a sentence is a name', () => {
  expect(readingOf(`<title>Fjordline</title><footer>© 2019–2026 Fjordline AG<br>${street}</footer>`)).toBe(
    'Fjordline AG, Marburg',
  );
  const brand = `<title>Fjordline</title><p>Fjordline ist eine Marke der Nordlicht AG<br>${street}</p>`;
  expect(readingOf(`${brand}<footer>© 2026 Nordlicht AG</footer>`, 'impressum')).not.toContain('Marke');
});

test('a person’s own site is no company', () => {
  const person = { '@type': 'Person', name: 'Fjordline', url: home };
  expect(readingOf(`${stating(person)}<footer>© 2026 Fjordline</footer>`)).toBe('none');
});
