/** Pages that only lead on: by host (and all below it) and the beginning of the path, and the parameters that hold where to. */
const redirects: readonly (readonly [host: string, path: string, ...parameters: string[]])[] = [
  ['linkedin.com', '/redir/', 'url'],
  ['linkedin.com', '/safety/', 'url'],
  ['linkedin.com', '/authwall', 'sessionRedirect'],
  ['google.com', '/url', 'url', 'q'],
  ['facebook.com', '/l.php', 'u'],
  ['facebook.com', '/flx/warn/', 'u'],
  ['messenger.com', '/l.php', 'u'],
  ['l.instagram.com', '/', 'u'],
  ['l.threads.net', '/', 'u'],
  ['slack-redir.net', '/link', 'url'],
  ['safelinks.protection.outlook.com', '/', 'url'],
  ['statics.teams.cdn.office.net', '/', 'url'],
  ['youtube.com', '/redirect', 'q'],
  ['duckduckgo.com', '/l/', 'uddg'],
  ['out.reddit.com', '/', 'url'],
  ['vk.com', '/away.php', 'to'],
  ['t.umblr.com', '/redirect', 'z'],
  ['exit.sc', '/', 'url'],
  ['href.li', '/'],
  ['urldefense.com', '/v3/'],
];

/** So many pages that lead on are followed; a chain without an end leads nowhere. */
const longestChain = 4;

/**
 * Where a link leads once the pages that only lead on (LinkedIn's, Google's, Facebook's, Slack's, Outlook's …) are
 * taken off it; the link as it is if it is none of theirs, undefined where such a page names no target.
 */
export function redirectTarget(link: string): string | undefined {
  let target = link.trim();
  for (let step = 0; step < longestChain; step += 1) {
    const url = parsed(target);
    const redirect = url && redirects.find(([host, path]) => isAt(url, host, path));
    if (!redirect) return target;
    const next = nextOf(url, redirect.slice(2));
    if (next === undefined) return undefined;
    target = next;
  }
  return undefined;
}

function parsed(text: string): URL | undefined {
  const address = /^https?:\/\//i.test(text) ? text : `https://${text.replace(/^\/\//, '')}`;
  return URL.canParse(address) ? new URL(address) : undefined;
}

function isAt({ hostname, pathname }: URL, host: string, path: string): boolean {
  const isHost = hostname === host || hostname.endsWith(`.${host}`) || isGoogle(hostname, host);
  return isHost && pathname.startsWith(path);
}

/** Google has a host a country: google.de, google.co.uk. */
function isGoogle(hostname: string, host: string): boolean {
  return host === 'google.com' && /^(?:www\.)?google\.(?:com?\.)?[a-z]{2,3}$/.test(hostname);
}

function nextOf(url: URL, parameters: readonly string[]): string | undefined {
  if (parameters.length > 0) {
    const values = parameters.map((name) => url.searchParams.get(name)?.trim());
    return values.find((value) => value && parsed(value)?.hostname.includes('.'));
  }
  const wrapped = /^\/v3\/__(.+?)__;/.exec(url.pathname + url.search)?.[1] ?? url.search.slice(1);
  return wrapped.replace(/^(https?:)\/(?!\/)/i, '$1//') || undefined;
}
