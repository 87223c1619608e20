// @ts-check
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a command line in the project's folder; answers its exit code (null: killed), all it printed, and the
 * seconds it took.
 * @param {string} line
 * @returns {Promise<{ code: number | null, output: string, seconds: number }>}
 */
export function run(line) {
  const start = performance.now();
  const env = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1' };
  const child = spawn(line, { cwd: root, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = /** @type {Buffer[]} */ ([]);
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        code,
        output: Buffer.concat(output).toString(),
        seconds: (performance.now() - start) / 1000,
      }),
    );
  });
}
