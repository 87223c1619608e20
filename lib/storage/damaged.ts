import type * as z from 'zod';
import { db, type LensDatabase } from './db';
import type { Damaged } from './read';
import { accountRowSchema, configRowSchema, linkRowSchema, outboxRowSchema } from './rows';

/** The tables that hold what the rep typed. A damaged sighting is replaced by the next visit. */
const schemas = {
  configs: configRowSchema,
  accounts: accountRowSchema,
  links: linkRowSchema,
  outbox: outboxRowSchema,
} satisfies Partial<Record<keyof LensDatabase, z.ZodType>>;

/** Every row of the rep's that can't be used, with what is wrong with it. */
export async function listDamaged(database: LensDatabase = db): Promise<Damaged[]> {
  const found = await Promise.all(
    Object.entries(schemas).map(([table, schema]) => damagedIn(table, schema, database)),
  );
  return found.flat();
}

async function damagedIn(name: string, schema: z.ZodType, database: LensDatabase): Promise<Damaged[]> {
  const damaged: Damaged[] = [];
  await database.table<unknown>(name).each((row, { primaryKey }) => {
    const { error } = schema.safeParse(row);
    if (error) damaged.push({ table: name, key: JSON.stringify(primaryKey), problem: error.message });
  });
  return damaged;
}
