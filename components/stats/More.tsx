import { useT } from '../ui/language';

/** The end of a list that names only the first. */
export function More({ count }: { count: number }) {
  const t = useT();
  return count > 0 && <li className="muted">{t('recalculate.more', { count })}</li>;
}
