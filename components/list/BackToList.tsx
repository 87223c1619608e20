import { chooseCard } from '../../lib/storage/views';
import { Icon } from '../ui/Icon';
import { useT } from '../ui/language';
import { useLostFocus } from '../ui/use-lost-focus';

/** From one of a list to the list again. */
export function BackToList({ tabId }: { readonly tabId: number }) {
  const t = useT();
  const ref = useLostFocus<HTMLButtonElement>();
  return (
    <div>
      <button type="button" className="plain" ref={ref} onClick={() => void chooseCard(tabId, null)}>
        <Icon name="back" />
        {t('list.back')}
      </button>
    </div>
  );
}
