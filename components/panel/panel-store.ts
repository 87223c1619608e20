import { create } from 'zustand';

export const sections = ['profile', 'icps', 'account'] as const;
export type Section = (typeof sections)[number];

/** What the ICPs section shows: the list, the editor of a draft, an ICP's accounts, or the two sides of a conflict. */
export type IcpsView =
  | { readonly is: 'list' }
  | { readonly is: 'editor'; readonly draft: string }
  | { readonly is: 'places'; readonly configId: string }
  | { readonly is: 'conflict'; readonly configId: string; readonly accountId: string };

interface PanelStore {
  readonly section: Section;
  readonly icps: IcpsView;
  readonly show: (section: Section) => void;
  readonly showIcps: (view: IcpsView) => void;
  /** The ICPs section shows its list again, once it is shown: what ends late takes nobody away from another section. */
  readonly backToIcps: () => void;
}

/** Which section the panel shows, and where in it. */
export const usePanel = create<PanelStore>()((set) => ({
  section: 'profile',
  icps: { is: 'list' },
  show: (section) => set({ section }),
  showIcps: (icps) => set({ section: 'icps', icps }),
  backToIcps: () => set({ icps: { is: 'list' } }),
}));
