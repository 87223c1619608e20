import { useT } from '../ui/language';

/** The other side's own words about an error, where there are any. */
export function ErrorDetail({ message, isOpen = false }: { message: string; isOpen?: boolean }) {
  const t = useT();
  if (!message) return null;
  return (
    <details className="small" open={isOpen}>
      <summary>{t('partnerError.detail')}</summary>
      <p className="verbatim">{message}</p>
    </details>
  );
}
