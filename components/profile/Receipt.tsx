import { attributesOf } from '../../lib/profile/attributes';
import type { Subject } from '../../lib/profile/types';
import { receiptOf } from '../../lib/scoring/receipt';
import type { ConfigRow } from '../../lib/storage/rows';
import type { Judged } from '../../lib/verdict/judge';
import { useT } from '../ui/language';
import { saveFile } from '../ui/save-file';
import { useToasts } from '../ui/toast-store';

interface ReceiptProps {
  readonly judged: Judged;
  readonly subject: Subject;
  /** Every config on the device, the judged one too. */
  readonly configs: readonly ConfigRow[];
}

/** The verdict as a receipt: what it was made of, to copy or to save, made when asked. */
export function Receipt({ judged: { config, result }, subject, configs }: ReceiptProps) {
  const t = useT();
  const say = useToasts((toasts) => toasts.say);
  const row = configs.find((each) => each.config === config);
  if (!row) return null;
  const text = () => {
    const all = configs.map((each) => each.config);
    return JSON.stringify(receiptOf(row, all, attributesOf(subject), result), null, 2);
  };
  const copy = () => {
    navigator.clipboard.writeText(text()).then(
      () => say({ text: t('receipt.copied') }),
      () => say({ text: t('receipt.notCopied') }),
    );
  };
  return (
    <section className="stack tight">
      <div className="row">
        <button type="button" className="plain" onClick={copy}>
          {t('receipt.copy')}
        </button>
        <button
          type="button"
          className="plain"
          onClick={() => saveFile(fileName(config.slug), text(), 'application/json')}
        >
          {t('receipt.save')}
        </button>
      </div>
      <p className="muted small">{t('receipt.note')}</p>
    </section>
  );
}

/** Named by the ICP, never by the person; a partner's slug may hold anything. */
function fileName(slug: string): string {
  const plain = slug.replace(/[^\w-]+/g, '-').slice(0, 60);
  return `score-receipt-${plain}.json`;
}
