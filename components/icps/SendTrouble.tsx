import { accountWords } from '../account/account-words';
import { ErrorDetail } from '../account/ErrorDetail';
import { icpErrorWords } from '../account/partner-error';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';
import type { Place } from './places';

/** Why an account did not take an ICP, in plain words and in its own. */
export function SendTrouble({ place: { account, state, entry } }: { place: Place }) {
  const t = useT();
  const error = entry?.lastError;
  if (!error || (state !== 'refused' && state !== 'failed')) return null;
  return (
    <Notice kind="warning">
      <p className="muted small">{accountWords(account, t)}</p>
      <p>{icpErrorWords(error.kind, t)}</p>
      <ErrorDetail message={error.message} isOpen />
    </Notice>
  );
}
