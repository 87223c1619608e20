import type { Evidence, KnownAttribute, Statement } from '../../lib/profile/types';
import { Icon } from '../ui/Icon';
import { useT } from '../ui/language';
import { knownWords } from './known-words';
import { Quote } from './Quote';

interface EvidenceLinesProps {
  /** The attribute's name. */
  readonly name: string;
  readonly known: KnownAttribute;
  /** Begins every line: what these words are. */
  readonly label?: string | undefined;
}

/** So many words are shown of an attribute: a company's visits may name hundreds of pages. */
const MOST_SHOWN = 5;

/** What became of a page's words: each with where it stood and its meaning, then what other sources say and doesn't count. */
export function EvidenceLines({ name, known: { values, evidence, others = [] }, label }: EvidenceLinesProps) {
  const t = useT();
  const lines = byWords(values, evidence);
  const more = lines.length - MOST_SHOWN;
  return (
    <>
      {lines.slice(0, MOST_SHOWN).map((line, index) => (
        <p key={index} className="evidence">
          {label && `${label} `}
          <Quote evidence={line.evidence} />
          <Meaning name={name} line={line} />
        </p>
      ))}
      {more > 0 && <p className="evidence">{t('profile.moreWords', { count: more })}</p>}
      {others.map(({ value, evidence: words }, index) => (
        <p key={index} className="evidence other">
          <Icon name="warning" /> {t('profile.alsoSays')} <Quote evidence={words} />
          <Meaning name={name} line={{ evidence: words, values: [value] }} />
        </p>
      ))}
    </>
  );
}

interface Line {
  readonly evidence: Evidence;
  readonly values: readonly Statement['value'][];
}

/** The values with the words they came from; words that mean several stand once. */
function byWords(values: KnownAttribute['values'], evidence: readonly Evidence[]): Line[] {
  const lines = new Map<string, { evidence: Evidence; values: Statement['value'][] }>();
  for (const [index, words] of evidence.entries()) {
    const key = JSON.stringify([words.source, words.text]);
    const line = lines.get(key) ?? { evidence: words, values: [] };
    const value = values[index];
    if (value !== undefined) line.values.push(value);
    lines.set(key, line);
  }
  return [...lines.values()];
}

/** "→ 51 to 200", where that is not what the words say themselves. */
function Meaning({ name, line: { evidence, values } }: { readonly name: string; readonly line: Line }) {
  const t = useT();
  const words = knownWords(name, [...values], t).join('; ');
  if (words === '' || words === evidence.text) return null;
  return (
    <>
      {' '}
      <span className="visually-hidden">{t('profile.understood', { values: words })}</span>
      <span className="meaning" aria-hidden="true" dir="auto">
        → {words}
      </span>
    </>
  );
}
