import type { IcpConfig } from '../../lib/icp/schema';
import type { RecommendedCompany, RecommendedPerson } from '../../lib/partners/surfe.recommendations';
import { lineOf } from '../profile/SubjectHeader';
import { useT } from '../ui/language';
import { OutsideLink } from './OutsideLink';
import { linkedInAddress, websiteAddress } from './outside-address';
import { SurfeReasons } from './SurfeReasons';
import { companySubject, personSubject } from './subjects';
import { VerdictLine } from './VerdictLine';

interface CompanyItemProps {
  readonly company: RecommendedCompany;
  readonly configs: readonly IcpConfig[];
}

/** A recommended company: our verdict, Surfe's reasons, and the people there. */
export function CompanyItem({ company, configs }: CompanyItemProps) {
  const t = useT();
  const { name, domain, linkedInURL, people, reasons } = company;
  const subject = companySubject(company);
  const line = lineOf(subject, t);
  return (
    <li className="card stack tight">
      <div>
        <strong className="name">{name}</strong>
        {line && <p className="muted small">{line}</p>}
      </div>
      <VerdictLine subject={subject} configs={configs} />
      <div className="row small">
        <OutsideLink address={websiteAddress(domain)} words={t('recommendations.website')} name={name} />
        <OutsideLink address={linkedInAddress(linkedInURL)} words="LinkedIn" name={name} />
      </div>
      <SurfeReasons reasons={reasons} />
      {people.length > 0 && (
        <ul className="stack tight" aria-label={t('recommendations.people', { name })}>
          {people.map((person, index) => (
            <PersonItem key={index} person={person} company={company} configs={configs} />
          ))}
        </ul>
      )}
    </li>
  );
}

function PersonItem({ person, company, configs }: CompanyItemProps & { person: RecommendedPerson }) {
  const { name, jobTitle, linkedinUrl } = person;
  return (
    <li>
      <p>
        <strong>{name}</strong> {jobTitle && <span className="muted small">{jobTitle}</span>}{' '}
        <span className="small">
          <OutsideLink address={linkedInAddress(linkedinUrl)} words="LinkedIn" name={name} />
        </span>
      </p>
      <VerdictLine subject={personSubject(person, company)} configs={configs} />
    </li>
  );
}
