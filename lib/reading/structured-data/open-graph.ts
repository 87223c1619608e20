import { firstOf } from '../first-of';

/** A property of the page's OpenGraph data by its name, `og:site_name`; some sites write `name` for `property`. */
export function openGraph(document: Document, property: string): string | undefined {
  const isWanted = (name: string | null) => name?.toLowerCase() === property;
  const meta = firstOf(document.getElementsByTagName('meta')).find(
    (meta) => isWanted(meta.getAttribute('property')) || isWanted(meta.getAttribute('name')),
  );
  return meta?.getAttribute('content') ?? undefined;
}
