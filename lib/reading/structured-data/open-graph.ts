import { firstOf } from '../first-of';

/** A page's OpenGraph data: properties by their names in small letters. Some sites write `name` for `property`. */
export type SharingData = ReadonlyMap<string, string>;

export function sharingDataOf(document: Document): SharingData {
  const data = new Map<string, string>();
  for (const meta of firstOf(document.getElementsByTagName('meta'))) {
    const content = meta.getAttribute('content');
    const names = [meta.getAttribute('property'), meta.getAttribute('name')];
    for (const name of names.map((name) => name?.toLowerCase()))
      if (name && content !== null && !data.has(name)) data.set(name, content);
  }
  return data;
}
