/** Whether the page goes on behind an element. While it doesn't, a list may still grow, and its only place become one of two. */
export function goesOnAfter(element: Element | null | undefined): boolean {
  for (let at = element; at; at = at.parentElement) if (at.nextElementSibling) return true;
  return false;
}
