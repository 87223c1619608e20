import { browser } from 'wxt/browser';
import { useT } from '../ui/language';

/** Opens the side panel (Chrome, Edge) or the sidebar (Firefox), and closes the popup. */
export function OpenPanelButton({ windowId }: { windowId: number | undefined }) {
  const t = useT();
  if (windowId === undefined) return null;
  return (
    <button
      type="button"
      className="primary"
      onClick={() => void openPanel(windowId).then(() => window.close())}
    >
      {t('popup.openPanel')}
    </button>
  );
}

/** The side panel is Chrome's and Edge's; the sidebar is Firefox's, and the types of `wxt/browser` leave it out. */
interface PanelApi extends Pick<typeof browser, 'sidePanel'> {
  readonly sidebarAction?: { readonly open: () => Promise<void> };
}

/** Called at once on the rep's press, or the browser refuses. */
function openPanel(windowId: number, api: PanelApi = browser): Promise<void> {
  return api.sidebarAction ? api.sidebarAction.open() : api.sidePanel.open({ windowId });
}
