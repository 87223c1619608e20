import { spawn } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { demo, partnerApis } from './index';

function sandbox(...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/sandbox.ts', ...args]);
  onTestFinished(() => void child.kill());
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (output.stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (output.stderr += String(chunk)));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, output, ended };
}

test('prints where it is and its keys, serves, and stops when told', async () => {
  const { child, output, ended } = sandbox('--port', '0');
  await expect.poll(() => output.stdout, { timeout: 15_000 }).toContain('Ctrl+C');
  for (const { name, keys, organizations } of partnerApis)
    for (const text of [name, ...Object.values(keys), ...organizations.map(({ id }) => id)])
      expect(output.stdout).toContain(text);
  const base = /http:\S+/.exec(output.stdout)?.[0];
  const response = await fetch(`${base}/partner/me`, {
    headers: { 'X-Partner-API-Key': demo.keys.read },
  });
  expect(response.status).toBe(200);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(output.stderr).toBe('');
});

test.each([
  [['--port', 'x']],
  [['--port', '70000']],
  [['--nope']],
  [['--faults', 'some']],
  [['--data', 'package.json']],
])('%j: one line on stderr, exit 2', async (args) => {
  const { output, ended } = sandbox(...args);
  expect(await ended).toBe(2);
  expect(output).toEqual({ stdout: '', stderr: expect.stringMatching(/^sandbox: [^\n]+\n$/) as unknown });
});
