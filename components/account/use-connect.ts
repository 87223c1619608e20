import { useState } from 'react';
import type { PartnerId } from '../../lib/icp/vocabulary';
import { partners } from '../../lib/partners/registry';
import { PartnerError, type KeyCheck, type Organization } from '../../lib/partners/types';
import { isUserTooLong } from '../../lib/partners/surfe.user';
import { pauseAccount } from '../../lib/storage/account-state';
import { connectAccount, type NewAccount } from '../../lib/storage/accounts';
import { keepFilterValues } from '../../lib/storage/filter-values';
import { announceEdit } from '../announce';
import { useT } from '../ui/language';
import { useToasts } from '../ui/toast-store';
import { accountWords } from './account-words';
import { askPartner } from './ask-partner';
import { useConnecting, type Entered } from './connect-store';
import { errorWords } from './partner-error';
import { requestAccess } from './permission';
import { readAddress, type TypedAddress } from './typed-address';

/** What a press of the form's button does next: has the key checked, so that an organization can be chosen, or connects. */
export type Step = 'check' | 'connect';

interface Connect {
  readonly step: Step;
  readonly address: TypedAddress;
  readonly isBusy: boolean;
  /** The button was pressed: what is missing is shown from now on. */
  readonly isTold: boolean;
  /** What went wrong with the partner that is chosen now. */
  readonly failure: string | undefined;
  readonly submit: () => Promise<void>;
}

/** Connecting with what was entered, which stays whatever goes wrong. Call `submit` on the rep's press itself, or the browser refuses to ask for leave. */
export function useConnect(onConnected: () => void): Connect {
  const t = useT();
  const entered = useConnecting();
  const say = useToasts((toasts) => toasts.say);
  const [isBusy, setBusy] = useState(false);
  const [isTold, setTold] = useState(false);
  const [failed, setFailed] = useState<{ at: PartnerId | null; words: string }>();
  const setFailure = (words: string) => setFailed({ at: entered.partner, words });
  const partner = entered.partner ? partners[entered.partner] : undefined;
  const address = readAddress(entered.baseUrl, partner?.defaultBaseUrl ?? '');
  const baseUrl = 'baseUrl' in address ? address.baseUrl : undefined;
  const key = entered.key.trim();
  const hasChoice = partner?.capabilities.scope === 'organization';

  const check = async (): Promise<KeyCheck | undefined> => {
    if (entered.checked) return entered.checked;
    if (!partner || baseUrl === undefined) return undefined;
    if (!(await requestAccess(baseUrl))) {
      setFailure(t('account.permissionRefused', { host: new URL(baseUrl).host }));
      return undefined;
    }
    const paused = pausedUntil(entered, { key, baseUrl });
    if (paused) throw new PartnerError('rate_limited', 'No request is left for now.', paused);
    const checked = await askPartner(
      (deps) => partner.checkKey({ baseUrl, key }, deps),
      (until) => entered.set({ pause: { key, baseUrl, until } }),
    );
    const organizationId = likelyChoice(checked.organizations, entered.organizationId);
    entered.set({ checked, ...(hasChoice && { organizationId }) });
    setTold(false);
    return hasChoice ? undefined : checked;
  };
  const connect = async (checked: KeyCheck) => {
    const scope = scopeOf(entered, checked, hasChoice);
    if (!scope || !entered.partner || baseUrl === undefined) return;
    const access = checked.access && { access: checked.access };
    const account: NewAccount = { partner: entered.partner, baseUrl, key, ...scope, ...access };
    const connected = await connectAccount(account);
    const paused = pausedUntil(useConnecting.getState(), account);
    if (paused) await pauseAccount(connected, paused);
    const { filterValues: values } = checked;
    if (values) await keepFilterValues({ baseUrl, fetchedAt: Date.now(), values });
    say({ text: t('account.connected', { organization: accountWords(account, t) }) });
    entered.close();
    onConnected();
    void announceEdit();
  };
  const submit = async () => {
    if (isBusy) return;
    setTold(true);
    setFailed(undefined);
    const isLong = !hasChoice && isUserTooLong(entered.organizationId.trim());
    if (!partner || baseUrl === undefined || key === '' || isLong) return;
    setBusy(true);
    try {
      const checked = await check();
      if (checked) await connect(checked);
    } catch (error) {
      const words = error instanceof PartnerError ? errorWords(error.kind, t) : t('account.connectFailed');
      setFailure(words);
    } finally {
      setBusy(false);
    }
  };
  const step = hasChoice && !entered.checked ? 'check' : 'connect';
  const failure = failed?.at === entered.partner ? failed.words : undefined;
  return { step, address, isBusy, isTold, failure, submit };
}

/** Until when the partner wants no request with a key, as a check of it told; undefined where one may be made. */
function pausedUntil(
  { pause }: Pick<Entered, 'pause'>,
  { key, baseUrl }: Pick<NewAccount, 'key' | 'baseUrl'>,
): number | undefined {
  const isMeant = pause?.key === key && pause.baseUrl === baseUrl && pause.until > Date.now();
  return isMeant ? pause.until : undefined;
}

type Scope = Pick<NewAccount, 'organizationId' | 'organizationName'>;

/** Whose ICPs an account holds, and what it is called; undefined while the organization isn't chosen. */
function scopeOf(entered: Entered, checked: KeyCheck, hasChoice: boolean): Scope | undefined {
  if (hasChoice) {
    const chosen = checked.organizations.find(({ id }) => id === entered.organizationId);
    return chosen && { organizationId: chosen.id, organizationName: chosen.name };
  }
  const user = entered.organizationId.trim();
  return { organizationId: user, organizationName: user === '' ? checked.partner : user };
}

/** The organization chosen before, or the only one there is. */
function likelyChoice(organizations: readonly Organization[], before: string): string {
  const [only, ...others] = organizations;
  if (organizations.some(({ id }) => id === before)) return before;
  return only && others.length === 0 ? only.id : '';
}
