import { expect, test } from 'vitest';
import { isSize } from '../../lib/reading/sites/linkedin/company-about';

test.each([
  '51-200 employees',
  '1.001–5.000 Beschäftigte',
  'De 51 à 200 employés',
  'De 1001 a 5000 empleados',
  '10,001+',
  '10K+ employees',
  'Más de 10.001 empleados',
  '社員 51 - 200名',
])('%s is a size', (text) => expect(isSize(text)).toBe(true));

test.each([
  '93 associated members',
  '1.322 miembros asociados',
  '4 321 abonnés',
  '3M+ employees',
  '1987',
  '110.001 empleados',
  'Fresno, CA',
  '',
])('%s is none', (text) => expect(isSize(text)).toBe(false));
