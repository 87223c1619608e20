import { isSize } from './company-about';

/** What a job's page says of the company in a box of its own. */
interface Employer {
  readonly industry?: string | undefined;
  readonly size?: string | undefined;
}

const notOfTheLine = 'a, button, h2, h3';
/** Longer texts describe the company; numbers after them may be of anything. */
const longestPart = 100;
const mostParts = 50;

/**
 * The line "Software Development · 51-200 employees · 93 on LinkedIn" of the box, whose parts stand in elements of their
 * own or with dots between them: the size by its form, the industry right before it.
 */
export function employerOf(box: Element): Employer {
  const parts: string[] = [];
  const walker = box.ownerDocument.createTreeWalker(box, 4);
  while (walker.nextNode() && parts.length < mostParts) {
    const { nodeValue, parentElement } = walker.currentNode;
    const isOther = parentElement?.closest(notOfTheLine);
    const texts = (nodeValue ?? '').split(/[·•]/).map((text) => text.trim());
    for (const text of texts.filter(Boolean)) {
      if (text.length > longestPart) return {};
      if (isSize(text)) return { size: text, industry: parts.at(-1) };
      parts.push(isOther || /\d/.test(text) ? '' : text);
    }
  }
  return {};
}
