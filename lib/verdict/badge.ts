import type { Translator } from '../i18n/translator';
import type { BadgeView } from '../messages';
import type { Subject } from '../profile/types';
import type { Judged } from './judge';
import { ledgerOf, type LedgerEntry } from './ledger';
import { isAboutPeople, openIn } from './outlook';
import { scoreSpan, tierSpan } from './tier';

const MOST_REASONS = 8;

/**
 * What the page's badge and the toolbar say of a subject's best config, in the rep's language.
 * @param canOpenPanel whether pressing the badge can open the panel in this browser
 */
export function badgeView(subject: Subject, best: Judged, t: Translator, canOpenPanel: boolean): BadgeView {
  const { match, floor, ceiling } = best.result;
  const verdict = t(`verdict.${match}`);
  const tier = tierSpan(floor, ceiling);
  const score = scoreSpan(floor, ceiling);
  const icp = best.config.label;
  const spokenScore = floor === ceiling ? score : t('verdict.range', { floor, ceiling });
  return {
    match,
    score,
    tier,
    verdict,
    icp,
    reasons: [...aboutPeople(best, subject, t), ...ledgerOf(best, subject, t).entries.map(reasonOf)].slice(
      0,
      MOST_REASONS,
    ),
    openPanel: canOpenPanel ? t('verdict.openPanel') : null,
    note: t('verdict.note'),
    spoken: t('verdict.spoken', { name: subject.name, verdict, score: spokenScore, tier, icp }),
  };
}

/** What goes before the reasons on a company, where only people can settle the verdict. */
function aboutPeople(best: Judged, subject: Subject, t: Translator): BadgeView['reasons'] {
  const isPeoples = subject.kind === 'company' && isAboutPeople(openIn(best), subject);
  return isPeoples ? [{ outcome: 'unknown', text: t('verdict.aboutPeople') }] : [];
}

/** The rule, and the words on the page that decided it: “Chief Technology Officer”. */
function reasonOf({ outcome, rule, evidence, problem }: LedgerEntry): BadgeView['reasons'][number] {
  const words = evidence[0] ? ` — “${evidence[0].text}”` : '';
  return { outcome, text: problem ?? `${rule}${words}` };
}
