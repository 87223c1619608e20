import { describe, expect, test } from 'vitest';
import { EvidenceLines } from '../../../components/profile/EvidenceLines';
import type { KnownAttribute } from '../../../lib/profile/types';
import { show, violations } from '../world';

const words = (text: string, source = 'about:size') => ({ text, source });

/** The lines as they are seen: what only screen readers hear left out. */
function linesOf(name: string, known: KnownAttribute, language = 'en'): string[] {
  const { container } = show(<EvidenceLines name={name} known={known} />, language);
  for (const hidden of container.querySelectorAll('.visually-hidden')) hidden.remove();
  return Array.from(container.querySelectorAll('.evidence'), (line) => line.textContent.trim());
}

const sized: KnownAttribute = {
  values: [{ from: 51, to: 200 }],
  evidence: [words('51-200 employees')],
};

test('says what the words became', () => {
  expect(linesOf('company_size', sized)).toEqual(['51-200 employees (under “About”) → 51 to 200']);
});

test('says nothing more of words that stand for themselves', () => {
  expect(linesOf('job_title', { values: ['CTO'], evidence: [words('CTO', 'x')] })).toEqual(['CTO']);
});

test('words that mean several stand once', () => {
  const evidence = [words('CTO & Co-Founder', 'x'), words('CTO & Co-Founder', 'x')];
  const known = { values: ['C-Level', 'Founder'], evidence };
  expect(linesOf('seniority', known)).toEqual(['CTO & Co-Founder → C-Level; Founder']);
});

test('a code is said as the country it is', () => {
  const known = {
    values: ['FR'],
    evidence: [words('Greater Toulouse Metropolitan Area', 'top-card:location')],
  };
  expect(linesOf('country', known)).toEqual([
    'Greater Toulouse Metropolitan Area (at the top of the page) → France',
  ]);
});

describe('another source that disagrees', () => {
  const disagreed: KnownAttribute = {
    ...sized,
    others: [{ value: 1200, evidence: words('1200', 'json-ld:numberOfEmployees') }],
  };
  test.each([
    ['en', 'The page also says (not counted): 1200 (in what the page tells search engines) → 1,200'],
    [
      'de',
      'Auf der Seite steht auch (zählt nicht): 1200 (in den Angaben der Seite für Suchmaschinen) → 1.200',
    ],
    [
      'fr',
      'La page dit aussi (non compté)\u00a0: 1200 (dans ce que la page indique aux moteurs de recherche) → 1 200',
    ],
    ['es', 'La página también dice (no cuenta): 1200 (en lo que la página indica a los buscadores)'],
  ])('is shown as not counted in %s', (language, line) => {
    expect(linesOf('company_size', disagreed, language)[1]?.replaceAll('\u202f', ' ')).toBe(line);
  });

  test('is told to everyone', async () => {
    const { container } = show(
      <EvidenceLines name="company_size" known={disagreed} label="Read on the page:" />,
    );
    expect(container.textContent).toContain('Read on the page: 51-200 employees');
    expect(container.textContent).toContain('Understood as 51 to 200');
    expect(await violations(container)).toEqual([]);
  });
});
