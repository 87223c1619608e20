/** A property of the page's OpenGraph data by its name, `og:site_name`; some sites write `name` for `property`. */
export function openGraph(document: Document, property: string): string | undefined {
  const meta = document.querySelector(`meta[property="${property}" i], meta[name="${property}" i]`);
  return meta?.getAttribute('content') ?? undefined;
}
