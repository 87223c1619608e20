/** One for each style: a list has hundreds of badges. */
const sheets = new Map<string, CSSStyleSheet>();

/** Styles a shadow root; by a style element where a content script may not adopt sheets (Firefox before 2025). */
export function applyStyle(root: ShadowRoot, css: string): void {
  try {
    root.adoptedStyleSheets = [sheetOf(css)];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

function sheetOf(css: string): CSSStyleSheet {
  const known = sheets.get(css);
  if (known) return known;
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  sheets.set(css, made);
  return made;
}
