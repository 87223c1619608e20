import { lazy } from './lazy';
import { seniorityNames, seniorityWords, type Seniority } from './tables/seniority-words';
import {
  dictionaryOf,
  isNotHeld,
  isPreposition,
  isSeparator,
  tokensOf,
  type TitleToken,
} from './title-words';

export { seniorityNames, type Seniority };

type Rank = keyof typeof seniorityWords;

const dictionary = lazy(() => dictionaryOf(seniorityWords));

/**
 * The seniorities a job title states, as Surfe names them, the highest first: "CTO & Co-Founder" → C-Level, Founder.
 * "Other" is a role known to be none of the nine, such as "Software Engineer". Empty where the title doesn't say.
 */
export function senioritiesOf(title: string): Seniority[] {
  if (isNotHeld(title)) return [];
  const roles = rolesIn(tokensOf(title, dictionary()));
  if (rankOf(roles[0] ?? []) === 'aide') return ['Other'];
  const ranks = new Set(roles.map(rankOf).map((rank) => (rank === 'aide' ? 'Other' : rank)));
  const stated = seniorityNames.filter((name) => ranks.has(name));
  const above = stated.filter((name) => name !== 'Other');
  return above.length > 0 ? above : ranks.has('unclear') ? [] : stated;
}

type Token = TitleToken<Rank>;

/** What stands between separators, up to the first preposition: the role, without what or whom it is for. */
function rolesIn(tokens: readonly Token[]): Token[][] {
  const roles: Token[][] = [[]];
  let isRole = true;
  for (const token of tokens) {
    const isMark = token.means === undefined;
    if (isMark && isSeparator(token.text)) {
      roles.push([]);
      isRole = true;
    } else if (isMark && isPreposition(token.text)) isRole = false;
    else if (isRole) roles.at(-1)?.push(token);
  }
  return roles.filter((role) => role.length > 0);
}

/** The rank that a role's words come to: the last word counts ("Assistant Manager"), but an aide stays one. */
function rankOf(role: readonly Token[]): Rank | undefined {
  const ranks = role.flatMap(({ means, alone }) => (means && (!alone || role.length === 1) ? [means] : []));
  if (ranks.includes('aide') || (ranks.length > 0 && endsAsAide(role))) return 'aide';
  const last = ranks.at(-1);
  const isDoubtful = last === 'Other' && ranks.some((rank) => rank !== 'Other' && rank !== 'grade');
  return isDoubtful || last === 'grade' ? 'unclear' : last;
}

/** "Director Assistant" is who helps one, "Assistant Director" is one. */
function endsAsAide(role: readonly Token[]): boolean {
  return /^(?:assistant|assistants|pa|ea|aide)$/.test(role.at(-1)?.text ?? '');
}

/** What CRMs and lists call a seniority, beside its name and the words of titles. */
const aliases: Readonly<Record<string, Seniority>> = {
  'c suite': 'C-Level',
  cxo: 'C-Level',
  'c level executive': 'C-Level',
  executive: 'C-Level',
  board: 'Board Member',
  entry: 'Other',
  'entry level': 'Other',
  junior: 'Other',
  senior: 'Other',
  employee: 'Other',
  staff: 'Other',
  training: 'Other',
  'individual contributor': 'Other',
};

const byName = lazy(
  () => new Map([...seniorityNames.map((name) => [keyOf(name), name] as const), ...Object.entries(aliases)]),
);

/** The seniority that a field for it states ("c_suite", "VP", "Vertriebsleiter"); undefined where it is none we know. */
export function seniorityOf(stated: string): Seniority | undefined {
  return byName().get(keyOf(stated)) ?? senioritiesOf(stated)[0];
}

function keyOf(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ');
}
