const secondLevels = /^(?:com?|org|net|edu|gov|ac|or|ne)$/;
const letters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

/**
 * Whether a host is named after a company: its registered part is for the most part words of the name, or
 * their initials. Tells a company's own site from a portal that speaks of it.
 * @param host without a port, e.g. `www.fjordline.example`
 */
export function isNamedAfter(host: string, name: string): boolean {
  const words = asInHost(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const label = registeredPart(host);
  const longestFirst = words.filter((word) => word.length > 1).sort((a, b) => b.length - a.length);
  const rest = longestFirst.reduce((left, word) => left.replace(word, ''), label);
  return (
    (label.length > 1 && rest.length <= 0.4 * label.length) ||
    (label.length > 3 && words.join('').includes(label)) ||
    words.map((word) => word[0]).join('') === label
  );
}

function asInHost(name: string): string {
  const unmarked = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return unmarked.replace(/[łøđßæœ]/g, (letter) => letters[letter] ?? letter);
}

function registeredPart(host: string): string {
  const labels = host.split('.').slice(0, -1);
  const last = labels.findLast((label, index) => index === 0 || !secondLevels.test(label)) ?? '';
  return last.replace(/[^\p{L}\p{N}]/gu, '');
}
