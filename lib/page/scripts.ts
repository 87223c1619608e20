import { isUnder } from '../reading/hosts';

/** The content scripts, as the build names them. */
export const scripts = {
  /** Reads LinkedIn, where it starts by itself. */
  linkedIn: '/content-scripts/content.js',
  /** Reads any other site, on a page that the rep has granted by pressing the toolbar button. */
  granted: '/content-scripts/granted.js',
} as const;

type Script = (typeof scripts)[keyof typeof scripts];

/** The script that reads a page: the one for its site, wherever its address can be known. */
export function scriptFor(url: string | undefined): Script {
  const host = url && URL.canParse(url) ? new URL(url).hostname : '';
  return isUnder(host, 'linkedin.com') ? scripts.linkedIn : scripts.granted;
}
