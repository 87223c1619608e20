import { parseBaseUrl } from '../../lib/partners/base-url';

/** What a typed address comes to: the address as it is kept, or the message that says what to mend. */
export type TypedAddress = { readonly baseUrl: string } | { readonly mend: Mend };
type Mend = 'account.baseUrlWrong' | 'account.baseUrlPassword' | 'account.baseUrlQuery';

/** Reads what was typed as a partner's address; an empty text means the partner's usual one. */
export function readAddress(typed: string, usual: string): TypedAddress {
  const text = typed.trim() === '' ? usual : typed.trim();
  const baseUrl = parsed(text);
  return baseUrl === undefined ? { mend: mendOf(text) } : { baseUrl };
}

/** Where the address would do without what comes before and after it, that is what is wrong. */
function mendOf(text: string): Mend {
  if (!URL.canParse(text)) return 'account.baseUrlWrong';
  const { origin, username, password } = new URL(text);
  if (parsed(origin) === undefined) return 'account.baseUrlWrong';
  return username || password ? 'account.baseUrlPassword' : 'account.baseUrlQuery';
}

function parsed(text: string): string | undefined {
  try {
    return parseBaseUrl(text);
  } catch {
    return undefined;
  }
}
