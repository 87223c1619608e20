import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import imports from '../../scripts/lint/imports.mjs';

const lint = (filename: string, code: string, rule: Linter.RulesRecord) =>
  new Linter({ cwd: '/' })
    .verify(code, [{ files: ['**'], plugins: { imports }, rules: rule }], { filename })
    .map(({ message }) => message);

const table = { lib: [], 'lib/reading': [], 'lib/profile': ['lib/reading'], 'lib/reading/text.ts': [] };
const direction = (from: string, source: string) =>
  lint(resolve(from), `import '${source}';`, { 'imports/direction': ['error', table] });

test.each([
  ['lib/profile/types.ts', '../reading/types', []],
  ['lib/profile/types.ts', './normalize', []],
  ['lib/profile/types.ts', 'zod', []],
  ['lib/messages.ts', './reading/types', []],
  ['scripts/demo.ts', '../lib/messages', []],
  [
    'lib/reading/types.ts',
    '../profile/types',
    ['lib/reading may import only: lib/reading; not lib/profile/types.ts.'],
  ],
  [
    'lib/reading/text.ts',
    './types',
    ['lib/reading/text.ts may import only: lib/reading/text.ts; not lib/reading/types.ts.'],
  ],
])('%s imports %s', (from, source, messages) => {
  expect(direction(from, source)).toEqual(messages);
});

/** Three files, each importing the next, the last with this line. */
function chain(lastLine: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'icp-lens-imports-'));
  writeFileSync(join(folder, 'a.mjs'), `import { b } from './b';`);
  writeFileSync(join(folder, 'b.mjs'), `export {\n  c,\n} from './c';`);
  writeFileSync(join(folder, 'c.mjs'), lastLine);
  return lint(join(folder, 'a.mjs'), `import { b } from './b';`, { 'imports/no-cycle': 'error' });
}

test('a cycle is found, however it is written, and types alone make none', () => {
  expect(chain(`import { a } from './a';`)).toEqual([
    expect.stringMatching(/b\.mjs → .*c\.mjs → .*a\.mjs\.$/),
  ]);
  expect(chain(`const a = await import('./a');`)).toHaveLength(1);
  expect(chain(`import type { A } from './a';`)).toEqual([]);
  expect(chain(`import 'a';`)).toEqual([]);
});
