import * as z from 'zod';
import { onMessage, type Protocol } from './messages';
import { healthSchema, keySchema, reportSchema } from './profile/raw.schema';
import { sitePageSchema } from './profile/site.schema';

type Received = Exclude<keyof Protocol, 'draw' | 'recipesChanged'>;
type Data<Name extends Received> = Parameters<Protocol[Name]>[0];
type Answer<Name extends Received> = ReturnType<Protocol[Name]>;

/** The part of a message's sender that is looked at. */
interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** Who may send a message: a content script in a page's top frame, or one of the extension's own pages. */
type Origin = 'page' | 'extension';

const nothing = z.unknown().transform(() => undefined);

/** What the background parses on receipt, and who may send it. */
export const received: {
  readonly [Name in Received]: { readonly from: Origin; readonly data: z.ZodType<Data<Name>> };
} = {
  report: { from: 'page', data: reportSchema },
  makeOut: { from: 'page', data: sitePageSchema },
  health: { from: 'page', data: healthSchema },
  openPanel: { from: 'page', data: keySchema.nullable() },
  recipes: { from: 'page', data: nothing },
  configsChanged: { from: 'extension', data: nothing },
  syncNow: { from: 'extension', data: nothing },
  recalculate: { from: 'extension', data: z.object({ configIds: z.array(z.string()).nullable() }) },
  resumeRecalculation: { from: 'extension', data: nothing },
  stopRecalculation: { from: 'extension', data: nothing },
};

/**
 * Answers a message once its sender and form are checked.
 * @param self the extension's id and the address its own pages begin with
 * @param handle gets the parsed data, the id of the sender's tab (-1 where it has none), and where the browser says the sender is
 */
export function receive<Name extends Received>(
  name: Name,
  self: { readonly id: string; readonly root: string },
  handle: (
    data: Data<Name>,
    tabId: number,
    url: string | undefined,
  ) => Answer<Name> | Promise<Awaited<Answer<Name>>>,
): void {
  const { from, data } = received[name];
  const listener = (message: { data: unknown; sender: Sender }) => {
    if (!isFrom(from, message.sender, self)) throw new Error(`"${name}" is not for this sender.`);
    const parsed = data.safeParse(message.data);
    if (!parsed.success) throw new Error(`"${name}" is malformed: ${z.prettifyError(parsed.error)}`);
    return handle(parsed.data, message.sender.tab?.id ?? -1, message.sender.url);
  };
  onMessage(name, listener as unknown as Parameters<typeof onMessage<Name>>[1]);
}

/** Whether a sender is what it has to be: one of our own, and a page only from its top frame. */
export function isFrom(
  from: Origin,
  sender: Sender,
  self: { readonly id: string; readonly root: string },
): boolean {
  if (sender.id !== self.id) return false;
  const isOwnPage = sender.url?.startsWith(self.root) === true;
  return from === 'extension'
    ? isOwnPage
    : !isOwnPage && sender.frameId === 0 && sender.tab?.id !== undefined;
}
