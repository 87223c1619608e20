import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { API_HOST } from './web';

const output = fileURLToPath(new URL('../../../.output/', import.meta.url));

/** The folder that a build lies in. */
export const buildFolder = (target: 'chrome' | 'firefox') => join(output, `${target}-mv3`);

interface HostPermissions {
  host_permissions?: string[];
  optional_host_permissions?: string[];
}

/**
 * Copies a build to a folder of its own, with the Bullseye API's host among the required permissions: in the
 * real build it is optional, and no test can answer the browser's own question. All else is as built.
 * @returns the copy's folder, and what removes it
 */
export async function copyBuild(target: 'chrome' | 'firefox') {
  const folder = await mkdtemp(join(tmpdir(), 'icp-lens-build-'));
  await cp(buildFolder(target), folder, { recursive: true }).catch(() => {
    throw new Error(`There is no build for ${target}: run "npm run build" and "npm run build:firefox".`);
  });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as HostPermissions;
  const host_permissions = [...(manifest.host_permissions ?? []), `https://${API_HOST}/*`];
  await writeFile(path, JSON.stringify({ ...manifest, host_permissions }));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
