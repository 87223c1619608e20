import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

export interface ActiveTab {
  readonly id: number;
  readonly windowId: number;
}

/** The tab this window shows, followed as the rep changes it; undefined until it is known. */
export function useActiveTab(): ActiveTab | undefined {
  const [tab, setTab] = useState<ActiveTab>();
  useEffect(() => {
    let isCurrent = true;
    const follow = async () => {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      if (!isCurrent || active?.id === undefined) return;
      const { id, windowId } = active;
      setTab((before) => (before?.id === id && before.windowId === windowId ? before : { id, windowId }));
    };
    const onChange = () => void follow();
    onChange();
    browser.tabs.onActivated.addListener(onChange);
    browser.tabs.onUpdated.addListener(onChange);
    return () => {
      isCurrent = false;
      browser.tabs.onActivated.removeListener(onChange);
      browser.tabs.onUpdated.removeListener(onChange);
    };
  }, []);
  return tab;
}
