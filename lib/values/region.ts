import { fold } from './fold';
import { lazy } from './lazy';
import { nameKey } from './name-key';
import { provinces, states } from './tables/regions';

const regions = lazy(() => {
  const byCode = new Map<string, string>();
  const byName = new Map<string, string>();
  const names = new Map<string, string>();
  const add = (country: string, table: Readonly<Record<string, string>>) => {
    for (const [code, row] of Object.entries(table)) {
      const region = `${country}-${code}`;
      byCode.set(fold(code), region).set(fold(region), region);
      for (const name of row.split('|')) byName.set(nameKey(name), region);
      names.set(region, row.split('|', 1)[0] ?? region);
    }
  };
  add('US', states);
  add('CA', provinces);
  return { byCode, byName, names };
});

/**
 * The state or province of the US or Canada that a text names, as its ISO 3166-2 code ("US-CA", "CA-ON"): by that
 * code, by the two letters alone (no two regions share them), or by name.
 */
export function regionOf(text: string): string | undefined {
  const { byCode, byName } = regions();
  return byCode.get(fold(text)) ?? byName.get(nameKey(text));
}

/** The English name of a state or province of the US or Canada by its ISO 3166-2 code; the code itself for any other. */
export function regionName(code: string): string {
  return regions().names.get(code) ?? code;
}
