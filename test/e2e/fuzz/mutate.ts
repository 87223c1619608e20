/** Makes pages worse, the same way for the same seed. Runs in the browser. */

/** A source of numbers from 0 up to 1 (mulberry32), the same for the same text. */
export function random(seed: string): () => number {
  let state = 0;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type Pick = <T>(from: ArrayLike<T>) => T | undefined;

const payloads = [
  '<img src=x onerror="globalThis.wasRun = true">',
  '"><script>globalThis.wasRun = true</script>',
  'javascript:globalThis.wasRun=true',
  '${globalThis.wasRun = true}{{constructor.constructor("globalThis.wasRun=true")()}}',
  '__proto__',
  '\u202e\u0000\ud800',
];

const brokenJson = [
  '{"@type":"Organization","name":',
  '{"@type":"Organization","name":{"name":{"name":{"name":[[[[]]]]}}},"address":[null,1,{"a":[]}]}',
  '{"__proto__":{"wasPolluted":true},"@type":["Person","Organization"],"constructor":{"prototype":{"wasPolluted":true}}}',
  `{"@graph":${'['.repeat(5_000)}${']'.repeat(5_000)}}`,
  `{"@type":"Organization","name":"${'x'.repeat(100_000)}"}`,
  `[${'{"@type":"Person","name":"A"},'.repeat(20_000)}1]`,
];

/** So many rows are added to a list; the most is more than any page is read with. */
const rows = [10_000, 40_000, 100_000];

/** Each changes a page for the worse. */
const mutations: readonly ((page: Document, pick: Pick) => void)[] = [
  (page, pick) => pick(page.querySelectorAll('body *'))?.remove(),
  (page, pick) => {
    const element = pick(page.querySelectorAll('body *'));
    if (element && element.getElementsByTagName('*').length < 2_000) element.after(element.cloneNode(true));
  },
  (page, pick) => {
    const [inner, outer] = [pick(page.querySelectorAll('body *')), pick(page.querySelectorAll('body *'))];
    if (inner && outer && !inner.contains(outer)) outer.append(inner);
  },
  (page, pick) => {
    const element = pick(page.querySelectorAll('body *'));
    let deepest = element?.parentElement;
    for (let depth = 0; element && deepest && depth < 400; depth += 1)
      deepest = deepest.appendChild(page.createElement(element.localName === 'section' ? 'section' : 'div'));
    if (element && deepest && !element.contains(deepest)) deepest.append(element);
  },
  (page, pick) =>
    pick(page.querySelectorAll('body *'))?.prepend(pick([...payloads, 'x'.repeat(1_000_000)]) ?? ''),
  (page, pick) => {
    const element = pick(page.querySelectorAll('head *, body *'));
    const name = pick(element?.getAttributeNames() ?? []);
    if (name) element?.setAttribute(name, pick([...payloads, 'y'.repeat(100_000), '']) ?? '');
  },
  (page, pick) => {
    const script = page.createElement('script');
    script.type = 'application/ld+json';
    script.text = pick(brokenJson) ?? '';
    page.head.append(script);
  },
  (page, pick) => {
    const list = pick(page.querySelectorAll('body *'));
    const row = list?.firstElementChild;
    const html =
      (row?.outerHTML ?? '').length < 200 ? (row?.outerHTML ?? '<p>row</p>') : '<li><p>row</p></li>';
    list?.insertAdjacentHTML('beforeend', html.repeat(pick(rows) ?? 0));
  },
  (page, pick) => {
    const form = page.createElement('form');
    form.innerHTML = [
      'querySelector',
      'querySelectorAll',
      'attributes',
      'parentElement',
      'children',
      'getAttribute',
    ]
      .map((name) => `<input name="${name}">`)
      .join('');
    const element = pick(page.querySelectorAll('body *'));
    if (element) form.append(...element.childNodes);
    element?.append(form);
  },
];

/** Changes the page for the worse a few times. */
export function mutate(page: Document, next: () => number): void {
  const pick: Pick = (from) => from[Math.floor(next() * from.length)];
  const times = 1 + Math.floor(next() * 6);
  for (let time = 0; time < times; time += 1) pick(mutations)?.(page, pick);
}
