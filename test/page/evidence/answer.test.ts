import { expect, test, vi } from 'vitest';
import { answerEvidence } from '../../../lib/page/evidence/answer';
import type { EvidenceRequest, EvidenceWindow } from '../../../lib/page/evidence/request';
import { crmRecipe } from '../../fixtures/crm-recipe';
import { documentOf } from '../../reading/document';

const href = 'https://crm.example.com/companies/42';
const request: EvidenceRequest = {
  kind: 'company',
  name: 'Harbor',
  linkedInUrl: null,
  url: href,
  source: 'taught:label:Industry',
  text: 'Retail',
  recipes: [crmRecipe],
};

/** A page's window as the script finds it, with what the panel left in it. */
function windowWith(document: Document, asked?: EvidenceRequest, at = href) {
  const animate = vi.fn();
  Object.assign(document, { getAnimations: () => [] });
  Object.assign(Element.prototype, { scrollIntoView: vi.fn(), animate });
  const location = { href: at };
  const matchMedia = () => ({ matches: true });
  const page = { document, location, matchMedia, icpLensSought: asked };
  return { page: page as unknown as EvidenceWindow & typeof globalThis, animate };
}

const page = () => documentOf('<h1>Harbor</h1><dl><dt>Industry</dt><dd>Retail</dd></dl>');

test('shows what was taught, once for each request', () => {
  const document = page();
  const { page: window, animate } = windowWith(document, request);
  expect(answerEvidence(window)).toBe('shown');
  expect(animate.mock.instances).toEqual([document.querySelector('dd')]);
  expect(answerEvidence(window)).toBe('gone');
});

test('shows nothing on another record', () => {
  const { page: window, animate } = windowWith(page(), request, 'https://crm.example.com/companies/43');
  expect(answerEvidence(window)).toBe('gone');
  expect(animate).not.toHaveBeenCalled();
});

test('a page that breaks its own methods has nothing to show', () => {
  const document = page();
  Object.assign(document, { createTreeWalker: null });
  expect(answerEvidence(windowWith(document, request).page)).toBe('gone');
});
