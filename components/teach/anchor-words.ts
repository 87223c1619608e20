import type { Translator } from '../../lib/i18n/translator';
import type { Anchor } from '../../lib/reading/recipes/types';

/** Where a value stands, as a sentence: "It stands beside the label “Industry”." */
export function anchorWords(anchor: Anchor, t: Translator): string {
  switch (anchor.by) {
    case 'label':
      return t(`teach.by.${anchor.relation}`, { words: anchor.words });
    case 'aria':
      return t('teach.by.aria', { words: anchor.name });
    case 'attribute':
      return t('teach.by.attribute', { words: `${anchor.attribute}="${anchor.value}"` });
    case 'heading':
      return t('teach.by.heading');
  }
}
