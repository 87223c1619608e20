import { useEffect } from 'react';
import { sendMessage } from '../lib/messages';
import { getAccounts } from '../lib/storage/accounts';

/** Has a connected account synced as soon as this device is online again: the background may be asleep then. */
export function useSyncOnline(): void {
  useEffect(() => {
    const onOnline = () => void syncIfConnected().catch(() => {});
    window.addEventListener('online', onOnline);
    return () => window.removeEventListener('online', onOnline);
  }, []);
}

async function syncIfConnected(): Promise<void> {
  if ((await getAccounts()).length > 0) await sendMessage('syncNow');
}
