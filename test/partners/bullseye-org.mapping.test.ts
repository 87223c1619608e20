import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bullseyeOrg } from '../../lib/partners/bullseye-org';
import { fromBullseyeOrg, toBullseyeOrg, toNewBullseyeOrg } from '../../lib/partners/bullseye-org.mapping';
import { orgConfigSchema } from '../../lib/partners/bullseye-org.schema';
import { fitSlug } from '../../lib/partners/bullseye-slug';
import { anyConfig, asJson } from './arbitraries';
import { expectRoundTrip } from './round-trip';

const namedAsThere = fc.record({ name: fc.jsonValue(), filter: fc.jsonValue() }, { requiredKeys: [] });

test('to the partner and back changes nothing that the losses didn’t name', () => {
  fc.assert(
    fc.property(anyConfig(), namedAsThere, (config, fields) =>
      expectRoundTrip({ ...config, ...fields }, bullseyeOrg),
    ),
    { numRuns: 500 },
  );
});

test('what the partner holds goes back to it to the letter, settings nobody knows included', () => {
  const bookkeeping = {
    id: 'uuid',
    organizationId: 'org_1',
    createdAt: '2025-01-15',
    updatedAt: '2025-02-27',
  };
  fc.assert(
    fc.property(anyConfig(), (config) => {
      const body = asJson(toNewBullseyeOrg(config)) as object;
      const answer = orgConfigSchema.parse({ ...body, ...bookkeeping });
      expect(asJson(toNewBullseyeOrg(fromBullseyeOrg(answer)))).toEqual(body);
    }),
    { numRuns: 300 },
  );
});

test('label and rules are called name and filter there; a field of ours that is called so is lost', () => {
  const rules = { version: 2, groups: [] };
  const config = { slug: 'a', label: 'A', rules, name: 'B', filter: 1, color: 'red', lance: {} };
  expect(toBullseyeOrg(config)).toEqual({
    value: { name: 'A', filter: rules, isActive: true, color: 'red' },
    losses: [
      { of: 'field', field: 'name' },
      { of: 'field', field: 'filter' },
    ],
  });
});

test.each([
  ['enterprise-leads', 'enterprise-leads'],
  ['Führung & Vertrieb', 'fuhrung-vertrieb'],
  ['--a--', 'a'],
  ['stats', 'stats-icp'],
  ['', 'icp'],
  ['営業', 'u55b6-u696d'],
])('the slug “%s” is made to fit: %s', (slug, fit) => {
  expect(fitSlug(slug)).toBe(fit);
});

test('every slug fits, and one that fits stays', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (slug) => {
      const fit = fitSlug(slug);
      expect(fit).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(fit).not.toBe('stats');
      expect(fitSlug(fit)).toBe(fit);
    }),
  );
});
