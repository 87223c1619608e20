// @ts-check
/** Lint rules of our own for relative imports: which folder may import which, and no cycles. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';

/** @typedef {import('eslint').Rule.RuleModule} Rule */
/** @typedef {import('eslint').Rule.RuleContext} Context */
/**
 * What is read of an import's node, as JavaScript or TypeScript.
 * @typedef {{ source?: { type: string, value?: unknown } | null, loc?: import('estree').SourceLocation | null,
 *   importKind?: string, exportKind?: string }} Importing
 */
const root = resolve(import.meta.dirname, '../..');
const endings = ['', '.ts', '.tsx', '.mjs', '.js', '/index.ts', '/index.tsx'];

/** @param {string} path */
const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/**
 * The file that a relative import means; undefined for a package and for what isn't there.
 * @param {string} importer
 * @param {string} source
 */
function fileOf(importer, source) {
  if (!source.startsWith('.')) return undefined;
  const path = resolve(dirname(importer), source.replace(/\?.*$/, ''));
  return endings.map((ending) => path + ending).find(isFile);
}

/**
 * Visits every import of a file of the project, whatever its form.
 * @param {Context} context
 * @param {(node: Importing, file: string) => void} visit
 */
function everyImport(context, visit) {
  /** @param {Importing} node */
  const look = (node) => {
    if (node.source?.type !== 'Literal') return;
    const file = fileOf(context.filename, String(node.source.value));
    if (file !== undefined) visit(node, file);
  };
  const forms = ['ImportDeclaration', 'ImportExpression', 'ExportNamedDeclaration', 'ExportAllDeclaration'];
  return Object.fromEntries(forms.map((form) => [form, look]));
}

/**
 * @param {Context} context
 * @param {Importing} node
 * @param {string} message
 */
const report = (context, { loc }, message) => context.report({ loc: loc ?? { line: 1, column: 0 }, message });

/** @param {string} file */
const inProject = (file) => relative(root, file).split(sep).join('/');

/**
 * @param {string} path
 * @param {string} folder
 */
const isWithin = (path, folder) => path === folder || path.startsWith(`${folder}/`);

/**
 * Option: a table of folders (or files) and what they may import beside themselves. The longest entry that a
 * file lies in counts.
 * @type {Rule}
 */
const direction = {
  meta: { type: 'problem', schema: [{ type: 'object' }] },
  create(context) {
    const table = /** @type {Record<string, string[]>} */ (context.options[0]);
    const importer = inProject(context.filename);
    const room = Object.keys(table)
      .filter((folder) => isWithin(importer, folder))
      .sort((a, b) => b.length - a.length)[0];
    if (room === undefined) return {};
    const allowed = [room, ...(table[room] ?? [])];
    return everyImport(context, (node, file) => {
      const imported = inProject(file);
      if (!allowed.some((folder) => isWithin(imported, folder)))
        report(context, node, `${room} may import only: ${allowed.join(', ')}; not ${imported}.`);
    });
  },
};

/** Types are gone at run time, so an import of types alone makes no cycle. */
const typesOnly = /\b(?:import|export) type\b[^'"]*['"][^'"]*['"]/g;
const importLike = /(?:^\s*(?:import|export|\}\s*from)\b[^'"\n]*|\bimport\()['"](\.[^'"]*)['"]/gm;

/** @type {Map<string, { time: number, files: string[] }>} */
const known = new Map();

/**
 * The files of the project that a file imports; read again only when the file has changed.
 * @param {string} file
 */
function importsOf(file) {
  const time = statSync(file).mtimeMs;
  const before = known.get(file);
  if (before?.time === time) return before.files;
  const text = readFileSync(file, 'utf8').replace(typesOnly, '');
  const sources = [...text.matchAll(importLike)].map(([, source = '']) => source);
  const files = sources.flatMap((source) => fileOf(file, source) ?? []);
  known.set(file, { time, files });
  return files;
}

/**
 * The way from one file to another along imports, both included; undefined if there is none.
 * @param {string} from
 * @param {string} to
 * @param {Set<string>} [seen]
 * @returns {string[] | undefined}
 */
function way(from, to, seen = new Set()) {
  if (from === to) return [from];
  seen.add(from);
  for (const next of importsOf(from).filter((file) => !seen.has(file))) {
    const rest = way(next, to, seen);
    if (rest) return [from, ...rest];
  }
  return undefined;
}

/** @param {Importing} node */
const isOfTypes = (node) => node.importKind === 'type' || node.exportKind === 'type';

/** @type {Rule} */
const noCycle = {
  meta: { type: 'problem' },
  create: (context) =>
    everyImport(context, (node, file) => {
      const back = isOfTypes(node) ? undefined : way(file, context.filename);
      if (back) report(context, node, `Import cycle: ${back.map(inProject).join(' → ')}.`);
    }),
};

export default { rules: { direction, 'no-cycle': noCycle } };
