import css from './badge.css?inline';

/** One for all badges: a list has hundreds. */
let sheet: CSSStyleSheet | undefined;

/** Styles a shadow root; by a style element where a content script may not adopt sheets (Firefox before 2025). */
export function applyStyle(root: ShadowRoot): void {
  try {
    sheet ??= sheetOf(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

function sheetOf(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
