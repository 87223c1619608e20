import { isUsable } from '../facts';
import { taughtReader, type HealthCheck } from '../health';
import { isForPage } from './address';
import { find, isBlank, labelsOf, openPage } from './find';
import type { Recipe } from './types';

/**
 * How whole a page is for each recipe that is for it: what of it can't be told any more is lacking. A field that stands
 * there and is left blank on this record is neither lacking nor read.
 */
export function taughtHealth(recipes: readonly Recipe[], document: Document, url: URL): HealthCheck[] {
  const ours = recipes.filter((recipe) => isForPage(recipe, url));
  if (ours.length === 0) return [];
  const anchors = ours.flatMap(({ fields }) => fields.map(({ anchor }) => anchor));
  const page = openPage(document, labelsOf(anchors));
  return ours.map(({ host, path, fields }): HealthCheck => {
    const read = fields.filter(({ anchor }) => isUsable(find(anchor, page)?.text ?? ''));
    const lost = fields.filter((field) => !read.includes(field) && !isBlank(field.anchor, page));
    const facts = lost.length > 0 ? [] : read.flatMap(({ fact }) => (fact === 'name' ? [] : fact));
    return {
      reader: taughtReader(host + path),
      lacks: lost.map(({ fact, anchor }) => `${fact}:${anchor.by}`),
      facts,
    };
  });
}
