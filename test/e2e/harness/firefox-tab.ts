import { badgeMark } from '../../../lib/reading/mutations';
import type { Bidi } from './bidi';
import { badgeOf, type ShownBadge, type Tree } from './tree';
import { until } from './until';

/** A tab of Firefox. */
export interface Tab {
  goto(url: string): Promise<void>;
  /** The value of a JavaScript expression in the page (a promise is awaited); JSON only. */
  evaluate(expression: string): Promise<unknown>;
  /** Presses the first element of this selector with these words (or this label), once it is there. */
  press(selector: string, words: string): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  readBadges(): Promise<ShownBadge[]>;
}

/** What a script gave, as BiDi serializes it. */
interface Remote {
  readonly value?: unknown;
  readonly sharedId?: string;
}

/** Opens a tab at this address. */
export async function openTab(bidi: Bidi, url: string): Promise<Tab> {
  const { context } = (await bidi.send('browsingContext.create', { type: 'tab' })) as { context: string };

  const run = async (expression: string, options: object = {}): Promise<Remote> => {
    const answer = (await bidi.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      userActivation: true,
      ...options,
    })) as { result?: Remote; exceptionDetails?: { text: string } };
    if (answer.exceptionDetails) throw new Error(`${answer.exceptionDetails.text}: ${expression}`);
    return answer.result ?? {};
  };
  const perform = (actions: object) => bidi.send('input.performActions', { context, actions: [actions] });

  const tab: Tab = {
    goto: async (to) =>
      void (await bidi.send('browsingContext.navigate', { context, url: to, wait: 'complete' })),

    evaluate: async (expression) =>
      JSON.parse(
        String((await run(`(async () => JSON.stringify((await (${expression})) ?? null))()`)).value),
      ) as unknown,

    press: async (selector, words) => {
      const { sharedId } = await until(
        () => run(findElement(selector, words)),
        (found) => found.sharedId !== undefined,
      );
      if (sharedId === undefined) throw new Error(`There is no ${selector} with the words "${words}".`);
      const origin = { type: 'element', element: { sharedId } };
      const actions = [
        { type: 'pointerMove', x: 0, y: 0, origin },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await perform({ type: 'pointer', id: 'mouse', actions });
    },

    type: async (text) => {
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await perform({ type: 'key', id: 'keyboard', actions });
    },

    readBadges: async () => {
      const serializationOptions = { maxDomDepth: null, includeShadowTree: 'all' };
      const { value } = await run(`[...document.querySelectorAll('[${badgeMark}]')]`, {
        serializationOptions,
      });
      return (value as RemoteNode[]).map((node) => badgeOf(treeOf(node)));
    },
  };
  await tab.goto(url);
  return tab;
}

/**
 * An expression that finds an element by its own words, or by those of the label that names it, shows it, and
 * gives it once it stands still: a press goes to where it is.
 */
function findElement(selector: string, words: string): string {
  return `(async () => {
    const found = [...document.querySelectorAll(${JSON.stringify(selector)})].find((element) =>
      [element, ...(element.labels ?? [])].some(
        ({ textContent }) => textContent.trim() === ${JSON.stringify(words)}));
    found?.scrollIntoView({ block: 'center' });
    const place = () => JSON.stringify(found?.getBoundingClientRect());
    for (let before; before !== place(); ) {
      before = place();
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    return found?.isConnected ? found : null;
  })()`;
}

/** A node as BiDi serializes it, closed shadow roots included. */
interface RemoteNode {
  readonly value?: {
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
  };
}

function treeOf({ value = {} }: RemoteNode): Tree {
  return {
    name: value.localName ?? '',
    attributes: value.attributes ?? {},
    text: value.nodeValue ?? '',
    children: [...(value.shadowRoot ? [value.shadowRoot] : []), ...(value.children ?? [])].map(treeOf),
  };
}
