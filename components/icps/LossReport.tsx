import type { IcpConfig } from '../../lib/icp/schema';
import type { Loss } from '../../lib/partners/loss';
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

/** What an account can't hold of an ICP, line by line; where that is fields only, which change nobody's score there, just they. */
export function LossReport({ kind, title, losses, config }: LossReportProps) {
  const t = useT();
  const lines = lossLines(losses, config, t);
  if (losses.every((loss) => loss.of === 'field')) return <Notice kind="info">{lines}</Notice>;
  return (
    <Notice kind={kind}>
      <p>
        <strong>{title}</strong>
      </p>
      <ul className="bullets stack tight">
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}
