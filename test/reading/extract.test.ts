import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const page = 'test/fixtures/pages/linkedin-person-sdui.html';
const url = 'https://www.linkedin.com/in/mara-lindqvist/';

/** The command's output; a failing one is an error with its code and what it said. */
const extract = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/extract.ts', ...args], {
    cwd: root,
  });

test.concurrent(
  'prints what a saved page says as one line of JSON',
  async () => {
    const { stdout, stderr } = await extract('--url', url, page);
    expect(stderr).toBe('');
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({
      page: 'person',
      subject: {
        kind: 'person',
        name: 'Mara Lindqvist',
        attributes: {
          city: {
            values: ['Hamburg'],
            evidence: [{ source: 'top-card:location', text: 'Hamburg, Hamburg, Germany' }],
          },
        },
      },
      cards: [],
    });
  },
  60_000,
);

test.concurrent.each([
  ['no page', ['--url', url]],
  ['an address that is none', ['--url', 'mara', page]],
  ['a page that is not there', ['--url', url, 'nowhere.html']],
])(
  'answers %s with one line and code 2',
  async (_, args) => {
    const error = await extract(...args).catch((error: unknown) => error);
    expect(error).toMatchObject({ code: 2, stdout: '' });
    expect((error as { stderr: string }).stderr).toMatch(/^extract: .+\n$/);
  },
  60_000,
);
