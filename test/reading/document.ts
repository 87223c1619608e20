/** A document of a page's HTML, as a content script finds it: nothing run, nothing fetched. */
export function documentOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
