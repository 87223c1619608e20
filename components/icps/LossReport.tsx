import type { IcpConfig } from '../../lib/icp/schema';
import type { Loss } from '../../lib/partners/types';
import { useT } from '../ui/language';
import { Notice, type NoticeKind } from '../ui/Notice';
import { lossLines } from './loss-words';

interface LossReportProps {
  readonly kind: NoticeKind;
  readonly title: string;
  readonly losses: readonly Loss[];
  /** What the losses are of. */
  readonly config: IcpConfig;
}

/** What an account can't hold of an ICP, line by line. */
export function LossReport({ kind, title, losses, config }: LossReportProps) {
  const t = useT();
  return (
    <Notice kind={kind}>
      <p>
        <strong>{title}</strong>
      </p>
      <ul className="bullets stack tight">
        {lossLines(losses, config, t).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}
