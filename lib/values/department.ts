import { lazy } from './lazy';
import { nameKey } from './name-key';
import { senioritiesOf } from './seniority';
import { departmentNames, departmentWords, type Department } from './tables/department-words';
import {
  at,
  dictionaryOf,
  isNotHeld,
  isPreposition,
  isSeparator,
  tokensOf,
  type TitleToken,
} from './title-words';

export { departmentNames, type Department };

type Field = keyof typeof departmentWords;
type Token = TitleToken<Field>;

const dictionary = lazy(() => dictionaryOf(departmentWords));

/**
 * The departments a job title names, as Surfe names them: "Head of Sales & Marketing" → Sales, Marketing and
 * Advertising. Empty where the title doesn't say.
 */
export function departmentsOf(title: string): Department[] {
  if (isNotHeld(title)) return [];
  const ranks = senioritiesOf(title);
  const fields = new Set<Department>(
    fieldsIn(title, (token) => isChief(token) && !ranks.includes('C-Level')),
  );
  if (ranks.includes('Founder') || ranks.includes('Owner')) fields.add('Founder/Owner');
  if (ranks.includes('Board Member')) fields.add('Board');
  return [...fields];
}

/** Whether it names a field as its chief: "CFO", which speaks of somebody else in "CFO Advisor". */
function isChief({ text }: Token): boolean {
  return senioritiesOf(text).includes('C-Level');
}

/** The department that a field for it states ("Finance", "human_resources"); undefined where it is none we know. */
export function departmentOf(stated: string): Department | undefined {
  const key = nameKey(stated);
  return (
    departmentNames.find((name) => nameKey(name) === key) ?? departmentsOf(stated.replaceAll('_', ' '))[0]
  );
}

/** What comes before a run of words: the beginning, a conjunction, a comma, a preposition, a bar, or a word before whom one works for. */
type Before = 'start' | 'and' | 'comma' | 'preposition' | 'bar' | 'whom';

const whom = new RegExp(`^(?:to|@|${at})$`);

function beforeOf(word: string): Before | undefined {
  if (word === ',' || word === ';') return 'comma';
  if (whom.test(word)) return 'whom';
  if (/^[|()[\]:·"]$/.test(word)) return 'bar';
  if (isPreposition(word)) return 'preposition';
  return isSeparator(word) ? 'and' : undefined;
}

/**
 * The fields of a title's words. In a run of words the last field counts ("Engineering Recruiter"); further runs add
 * theirs after "and", and after a comma if they are nothing else; what follows a preposition or a bar once one is known
 * is context ("Engineer for Sales Cloud", "Head of Sales | Healthcare"), and so is all that follows "to" and "at".
 */
function fieldsIn(title: string, isOthers: (token: Token) => boolean): Department[] {
  const fields: Department[] = [];
  for (const [before, run] of runsOf(tokensOf(title, dictionary()))) {
    const isKnown = fields.length > 0;
    if (before === 'whom' || (isKnown && (before === 'preposition' || before === 'bar'))) break;
    if (isKnown && before === 'comma' && run.length > 1) break;
    const field = run.findLast(({ means, alone }) => means && (!alone || run.length === 1));
    if (field?.means && field.means !== 'unclear' && !isOthers(field)) fields.push(field.means);
  }
  return fields;
}

function runsOf(tokens: readonly Token[]): [Before, Token[]][] {
  const runs: [Before, Token[]][] = [['start', []]];
  for (const token of tokens) {
    const before = token.means ? undefined : beforeOf(token.text);
    if (before) runs.push([before, []]);
    else runs.at(-1)?.[1].push(token);
  }
  return runs.filter(([, run]) => run.length > 0);
}
