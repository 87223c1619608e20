import { afterEach, describe, expect, test } from 'vitest';
import { subjectKey } from '../../lib/profile/remember';
import { readerOf } from '../../lib/reading/reader';
import { recordQuery } from '../../lib/reading/record-address';
import { allIn, partsOf, shownText } from '../../lib/reading/sites/crm/fields';
import { crmSites } from '../../lib/reading/sites/crm/sites';
import { nothing } from '../../lib/reading/types';
import { fixturePage } from '../fixtures/pages';
import { documentOf } from './document';

const { see } = readerOf(crmSites);
const read = (page: Document, url: URL) => see(page, url).reading;
const selfCheck = (page: Document, url: URL) =>
  crmSites.find((site) => site.matches(url))?.selfCheck?.(page, url) ?? ['no site'];

/** A document whose `<template shadowrootmode="open">` are shadow roots, which the test's DOM doesn't make itself. */
function withShadowRoots(html: string): Document {
  const page = documentOf(html);
  const attach = (root: ParentNode) => {
    for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
      const shadow = template.parentElement?.attachShadow({ mode: 'open' }) ?? expect.fail();
      shadow.append(template.content);
      template.remove();
      attach(shadow);
    }
  };
  attach(page);
  return page;
}

const shadow = (content: string) => `<template shadowrootmode="open">${content}</template>`;
const contactUrl = new URL('https://sampleworks.lightning.force.com/lightning/r/003000000000001AAA/view');
const field = (name: string, value: string) =>
  `<records-record-layout-item>${shadow(
    `<div data-target-selection-name="sfdc:RecordField.Contact.${name}">
      <span class="test-id__field-label">Label</span>
      <lightning-formatted-text data-output-element-id="output-field">${shadow(value)}</lightning-formatted-text>
      <button title="Edit">Edit ${name}</button>
    </div>`,
  )}</records-record-layout-item>`;
const contactPage = (name: string, content = '') =>
  `<one-app><div class="windowViewMode-normal active lafPageHost">
    <one-record-home-flexipage2>${shadow(
      `<records-highlights2>${shadow('<h1><slot name="primaryField"></slot></h1>')}
        <lightning-formatted-name slot="primaryField">${shadow(name)}</lightning-formatted-name>
      </records-highlights2>${content}`,
    )}</one-record-home-flexipage2>
  </div></one-app>`;

describe('a Lightning record in shadow roots', () => {
  test('is read through all of them, what is slotted into them included', () => {
    const page = withShadowRoots(
      contactPage(
        'Mara Lindqvist',
        field('Title', 'Chief <b>Technology</b> Officer') +
          field('AccountId', '<a href="/lightning/r/001/view"><slot>Fjordline Analytics</slot></a>') +
          field('Department', '') +
          field('MailingAddress', '<div>12 Main Street</div><div>Denver, CO 80210</div>'),
      ),
    );
    expect(read(page, contactUrl).subject).toEqual({
      kind: 'person',
      name: 'Mara Lindqvist',
      facts: {
        job_title: [{ text: 'Chief Technology Officer', source: 'salesforce:Title' }],
        company_name: [{ text: 'Fjordline Analytics', source: 'salesforce:AccountId' }],
        city: [{ text: 'Denver', source: 'salesforce:MailingAddress' }],
        region: [{ text: 'CO', source: 'salesforce:MailingAddress' }],
      },
    });
    expect(selfCheck(page, contactUrl)).toEqual([]);
  });

  test('has no place for a badge in there', () => {
    expect(see(withShadowRoots(contactPage('Mara Lindqvist')), contactUrl).anchor).toBeNull();
  });

  test('says nothing while two of them are in front', () => {
    const page = withShadowRoots(contactPage('Mara Lindqvist') + contactPage('Otto Exemplo'));
    expect(read(page, contactUrl)).toEqual(nothing);
    expect(selfCheck(page, contactUrl)).toEqual(['record']);
  });

  test('says nothing while its related lists are those of the record before', () => {
    const lists = (id: string) => `<a href="/lightning/r/${id}/related/Cases/view">Cases</a>`;
    const shown = (id: string) =>
      read(withShadowRoots(contactPage('Mara Lindqvist', lists(id))), contactUrl).subject?.name;
    expect(shown('003000000000001AAA')).toBe('Mara Lindqvist');
    expect(shown('003000000000002AAA')).toBeUndefined();
  });

  test('says nothing where its name field is somebody else', () => {
    expect(
      read(withShadowRoots(contactPage('Mara Lindqvist', field('Name', 'Otto Exemplo'))), contactUrl),
    ).toEqual(nothing);
  });

  test('does not read a field that stands there twice and differs', () => {
    const page = withShadowRoots(
      contactPage(
        'Mara Lindqvist',
        field('Title', 'CTO') + field('Title', 'CEO') + field('Department', 'IT'),
      ),
    );
    expect(Object.keys(read(page, contactUrl).subject?.facts ?? {})).toEqual(['department']);
  });

  test('is no company where the account is a person', () => {
    const url = new URL(
      'https://sampleworks.lightning.force.com/lightning/r/Account/001000000000001AAA/view',
    );
    const of = (name: string) =>
      `<div data-target-selection-name="sfdc:RecordField.Account.${name}"><p slot="outputField">x</p></div>`;
    const kind = (name: string) =>
      read(withShadowRoots(contactPage('Mara Lindqvist', of(name))), url).subject?.kind;
    expect([kind('Website'), kind('PersonEmail'), kind('Level__pc')]).toEqual([
      'company',
      undefined,
      undefined,
    ]);
  });
});

describe('a page in a window', () => {
  const isShown = Object.getOwnPropertyDescriptor(Element.prototype, 'checkVisibility');
  afterEach(() => {
    document.body.replaceChildren();
    if (isShown) Object.defineProperty(Element.prototype, 'checkVisibility', isShown);
    else Reflect.deleteProperty(Element.prototype, 'checkVisibility');
  });

  test('is read by what of it is rendered', () => {
    Object.defineProperty(Element.prototype, 'checkVisibility', {
      configurable: true,
      value(this: Element) {
        return !this.closest('.behind');
      },
    });
    const { html, url } = fixturePage('crm-dynamics-contact');
    const before = document.createElement('div');
    before.className = 'behind';
    before.append(
      ...documentOf(
        '<h1 data-id="header_title">Otto</h1><p data-id="department.fieldControl-text-box-text">HR</p>',
      ).body.childNodes,
    );
    document.body.append(before, ...documentOf(html).body.childNodes);
    const { subject } = read(document, url);
    expect([subject?.name, subject?.facts.department]).toEqual(['Mara Lindqvist', undefined]);
  });
});

test.each([
  ['an address for a name', 'crm-hubspot-contact', 'Mara Lindqvist</h2>', 'mara@fjordline.example.com</h2>'],
  ['another name than the fields', 'crm-dynamics-account', '>Fjordline Analytics<', '>Other Works<'],
  ['a heading that is not the title', 'crm-pipedrive-person', '<title>Mara Lindqvist', '<title>Otto Exemplo'],
  [
    'the fields of another record',
    'crm-twenty-person',
    'label-20202020-1c25-4d02-bf25-6aeccf7ea419',
    'label-x',
  ],
])('%s says nothing', (_, name, text, other) => {
  const { html, url } = fixturePage(name);
  expect(html).toContain(text);
  expect(read(documentOf(html.replaceAll(text, other)), url)).toEqual(nothing);
});

test.each([
  ['website', 'fjordline.example', 'see the wiki'],
  ['employees', '120', 'many'],
  [
    'linkedin_url',
    'https://www.linkedin.com/company/fjordline-analytics',
    'https://linkedin.com.example/company/x',
  ],
  [
    'linkedin_url',
    'https://www.linkedin.com/company/fjordline-analytics',
    'https://www.linkedin.com/in/mara-lindqvist',
  ],
  ['industry', 'Computer Software', 'ask sales@fjordline.example'],
] as const)('a %s that looks like none is not read', (fact, text, other) => {
  const { html, url } = fixturePage('crm-hubspot-company');
  expect(html).toContain(text);
  expect(read(documentOf(html.replaceAll(text, other)), url).subject?.facts[fact]).toBeUndefined();
});

test.each([
  'https://app.hubspot.com/contacts/1234567/objects/0-1/views/all/list',
  'https://app.hubspot.com/contacts/1234567/record/0-3/55',
  'https://app.hubspot.com.example/contacts/1234567/record/0-1/901',
  'https://www.hubspot.com/contacts/1234567/record/0-1/901',
  'https://sampleworks.lightning.force.com/lightning/o/Lead/list',
  'https://sampleworks.lightning.force.com/lightning/r/Opportunity/006000000000001AAA/view',
  'https://sampleworks.lightning.force.com/lightning/r/Lead/00Q000000000001AAA/edit',
  'https://notlightning.force.com/lightning/r/Lead/00Q000000000001AAA/view',
  'https://sampleworks.pipedrive.com/persons',
  'https://sampleworks.pipedrive.com/deal/42',
  'https://pipedrive.com/person/42',
  'https://sampleworks.crm.dynamics.com/main.aspx?pagetype=entitylist&etn=contact',
  'https://sampleworks.crm.dynamics.com/main.aspx?pagetype=entityrecord&etn=contact',
  'https://sampleworks.crm.dynamics.com/main.aspx?pagetype=entityrecord&etn=constructor&id=1',
  'https://crm.zoho.com/crm/org12345/tab/Leads/custom-view/1/list',
  'https://crm.zoho.com/crm/org12345/tab/Potentials/5293322000003516055',
  'https://crm.zoho.example/crm/org12345/tab/Leads/5293322000003516055',
  'https://app.twenty.com/objects/people',
  'https://app.twenty.com/object/opportunity/20202020-1c25-4d02-bf25-6aeccf7ea419',
])('%s is no record of a person or company', (address) => {
  expect(crmSites.filter((site) => site.matches(new URL(address)))).toEqual([]);
});

test('the record before is not read under the address of the next one, nor are tabs of one record two', () => {
  const { html, url } = fixturePage('crm-hubspot-contact');
  const page = documentOf(html);
  const nameAt = (path: string) => read(page, new URL(path, url)).subject?.name;
  const record = '/contacts/1234567/record/0-1';
  expect(nameAt(`${record}/901/view/1`)).toBe('Mara Lindqvist');
  expect(nameAt(`${record}/901/view/3`)).toBe('Mara Lindqvist');
  expect(nameAt(`${record}/905`)).toBeUndefined();
  page.querySelector('[data-test-id="record-highlight-content"]')?.remove();
  expect(nameAt(`${record}/905`)).toBeUndefined();
  page.body.replaceChildren(...documentOf(html.replaceAll('Mara Lindqvist', 'Otto Exemplo')).body.childNodes);
  expect(nameAt(`${record}/905`)).toBe('Otto Exemplo');
});

describe('a page made to keep us busy is read in a moment', () => {
  const record = (content: string) =>
    documentOf(
      `<one-record-home-flexipage2><b slot="primaryField">Mara</b>${content}</one-record-home-flexipage2>`,
    );
  const title =
    '<div data-target-selection-name="sfdc:RecordField.Contact.Title"><b slot="outputField">x</b></div>';
  const nested = (depth: number) => {
    const page = record('<p></p>');
    let root: Element | ShadowRoot = page.querySelector('p') ?? expect.fail();
    for (let left = depth; left > 0; left -= 1) {
      const [inner] = documentOf(title).body.children;
      root.append(inner ?? expect.fail());
      root = root.firstElementChild?.attachShadow({ mode: 'open' }) ?? expect.fail();
    }
    return page;
  };
  test.each([
    ['shadow roots in shadow roots', () => nested(300)],
    ['one field over and over', () => record(title.repeat(5_000))],
  ])('%s', (_, make) => {
    const page = make();
    const started = performance.now();
    read(page, contactUrl);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

test('elements and texts are found however deep they stand', () => {
  const page = withShadowRoots(
    `<a-b>${shadow(`<p>one</p><c-d>${shadow('<p>two <slot></slot></p>')}three</c-d>`)}</a-b>`,
  );
  expect(allIn(partsOf(page.body), 'p').map(shownText)).toEqual(['one', 'two three']);
  expect(shownText(page.body)).toBe('one two three');
});

test('records that one path shows are told apart, a company without a website too', () => {
  const form = 'https://sampleworks.crm.dynamics.com/main.aspx';
  const query = (address: string) => recordQuery(new URL(address));
  expect(query(`${form}?appid=7&pagetype=entityrecord&etn=contact&id=%7B0A%7D`)).toBe('?etn=contact&id=0a');
  expect(query(`${form}?pagetype=entitylist&etn=contact`)).toBe('');
  expect(query('https://dynamics.com.example/main.aspx?etn=contact&id=1')).toBe('');
  const person = { kind: 'person', name: 'Mara Lindqvist', attributes: {} } as const;
  const company = { kind: 'company', name: 'Fjordline Analytics', attributes: {} } as const;
  const keys = [
    subjectKey(person, `${form}?etn=contact&id=1`),
    subjectKey(person, `${form}?etn=contact&id=2`),
    subjectKey(company, 'https://app.hubspot.com/contacts/1/record/0-2/3'),
    subjectKey(company, 'https://app.hubspot.com/contacts/1/record/0-2/4'),
  ];
  expect(new Set(keys).size).toBe(4);
});
