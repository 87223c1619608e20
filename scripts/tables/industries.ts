/**
 * Writes lib/values/tables/industries.json: `id → parent|current label|former label and translations`.
 * Source: LinkedIn's industry codes v2, as `{industries: [{id, label, parent, former?, fr?, es?}]}`.
 * `npx tsx scripts/tables/industries.ts FILE`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { nameKey } from '../../lib/values/name-key';

const TARGET = new URL('../../lib/values/tables/industries.json', import.meta.url);
const name = z.string().regex(/^[^|]+$/);
const sourceSchema = z.object({
  industries: z.array(
    z.object({
      id: z.int().positive(),
      label: name,
      parent: z.int().positive().nullish(),
      former: name.optional(),
      fr: name.optional(),
      es: name.optional(),
    }),
  ),
});

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Give the file of industries: npx tsx scripts/tables/industries.ts FILE');
  process.exit(2);
}

const { industries } = sourceSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const rows = industries.map(({ id, label, parent, former, fr, es }) => {
  const names = [label, former, fr, es].filter((text) => text !== undefined);
  const distinct = names.filter(
    (text, i) => names.findIndex((other) => nameKey(other) === nameKey(text)) === i,
  );
  return [id, [parent ?? '', ...distinct].join('|')];
});
writeFileSync(TARGET, `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`);
