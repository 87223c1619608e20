// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean }> }} Lockfile */

/** @param {string} path @returns {Lockfile | null} */
function readLockfile(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Whether what npm says it installed is what the lockfile wants. Optional packages may be missing: they are
 * those of other platforms.
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile} installed npm's own record, node_modules/.package-lock.json
 */
export function agree(wanted, installed) {
  const there = installed.packages ?? {};
  return Object.entries(wanted.packages ?? {})
    .filter(([path]) => path !== '')
    .every(([path, { version, optional }]) =>
      there[path] === undefined ? optional === true : there[path].version === version,
    );
}

/**
 * Whether `node_modules` under this folder holds what its lockfile says.
 * @param {string} root
 */
export function isInstalled(root) {
  const wanted = readLockfile(join(root, 'package-lock.json'));
  const installed = readLockfile(join(root, 'node_modules', '.package-lock.json'));
  return wanted !== null && installed !== null && agree(wanted, installed);
}
