import type { Subject } from '../../lib/profile/types';
import type { Translator } from '../../lib/i18n/translator';
import { useT } from '../ui/language';
import { knownWords } from './known-words';

/** Who it is: the name, and the line a person would add. */
export function SubjectHeader({ subject }: { subject: Subject }) {
  const t = useT();
  const line = lineOf(subject, t);
  return (
    <header>
      <p className="muted small">{t(`profile.kind.${subject.kind}`)}</p>
      <h1>
        <bdi>{subject.name}</bdi>
      </h1>
      {line && (
        <p className="muted">
          <bdi>{line}</bdi>
        </p>
      )}
    </header>
  );
}

/** What a person would add to the name: the title and the company, or a company's industry; empty where neither is known. */
export function lineOf(subject: Subject, t: Translator): string {
  const words = (name: string) => knownWords(name, subject.attributes[name]?.values ?? [], t)[0] ?? '';
  if (subject.kind === 'company') return words('industry');
  const [title, company] = [words('job_title'), words('company_name')];
  return title && company ? t('profile.titleAt', { title, company }) : title || company;
}
