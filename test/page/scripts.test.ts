import { expect, test } from 'vitest';
import { scriptFor, scripts } from '../../lib/page/scripts';

test.each([
  ['https://www.linkedin.com/feed/', scripts.linkedIn],
  ['https://de.linkedin.com/in/mara/', scripts.linkedIn],
  ['https://linkedin.com.example/in/mara/', scripts.granted],
  ['https://crm.example/contacts/1', scripts.granted],
  ['not an address', scripts.granted],
  [undefined, scripts.granted],
])('%s is read by its own script', (url, script) => {
  expect(scriptFor(url)).toBe(script);
});
