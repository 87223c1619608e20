import { readFileSync, statSync } from 'node:fs';
import { replay, type Difference } from '../../../lib/scoring/receipt';
import { MOST_BYTES, readReceipt } from '../../../lib/scoring/receipt.schema';
import { ENGINE_VERSION } from '../../../lib/scoring/version';

export interface Replayed {
  readonly same: boolean;
  readonly engine: number;
  /** The engine that made the receipt, where it was another and the result is still the same. */
  readonly madeBy?: number;
  readonly differences?: readonly Difference[];
}

/** What comes of a receipt's file now. Throws an Error that says what is wrong with the file. */
export function replayed(file: string): Replayed {
  const receipt = readReceipt(textOf(file));
  const differences = replay(receipt);
  const engine = ENGINE_VERSION;
  const isOther = receipt.engine !== engine;
  if (differences.length === 0) return { same: true, engine, ...(isOther && { madeBy: receipt.engine }) };
  const engines = { path: 'engine', receipt: receipt.engine, now: engine };
  return { same: false, engine, differences: isOther ? [engines, ...differences] : differences };
}

function textOf(file: string): string {
  const stats = statSync(file);
  if (!stats.isFile()) throw new Error(`"${file}" is no file.`);
  if (stats.size > MOST_BYTES) throw new Error('This is no receipt: it is far too large.');
  return readFileSync(file, 'utf8');
}
