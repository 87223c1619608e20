import { useT } from '../ui/language';

interface OutsideLinkProps {
  /** Already known to be https, at a host that it is meant for. */
  readonly address: string | undefined;
  readonly words: string;
  /** Whose page it is. */
  readonly name: string;
}

/** A page elsewhere, opened in a tab when the rep presses; that page learns nothing of us. */
export function OutsideLink({ address, words, name }: OutsideLinkProps) {
  const t = useT();
  if (address === undefined) return null;
  return (
    <a
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={t('recommendations.opens', { name, page: words })}
    >
      {words}
    </a>
  );
}
