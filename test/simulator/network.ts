import { answerOf, bannedFor } from './faults';
import type { Session } from './session';

/** Longer than a client waits for an answer, in virtual ms. */
const FOREVER = 15_000;

/**
 * A worker's way to the partner: latency, the plan's faults, and death before, within and after. A request that its
 * client has given up does not arrive any more: one that did could not be told from somebody else's.
 */
export function fetchOf(session: Session): typeof fetch {
  const { world, device, account } = session;
  const { time, sandbox, serverNow } = world;
  const latency = () => time.wait(world.random.integer(20, 300));
  return async (input, init) => {
    const request = input instanceof Request ? input : new Request(input, init);
    const { url, method, headers, signal } = request;
    const fault = session.nextFault();
    world.say(`${device.name} ${method} ${new URL(url).pathname}`, fault);
    session.step();
    device.mayAsk(account.id);
    // Of a change that isn't answered as it should be nobody knows whether it was made.
    if (fault && method !== 'GET') world.mayBringBack = true;
    const body = await request.text();
    if (body) session.check(JSON.parse(body));

    await latency();
    if (fault === 'given up before') await time.wait(FOREVER);
    session.step();
    if (signal.aborted) throw lost();
    const answer = answerOf(fault, { now: serverNow, sleep: (ms) => time.wait(ms) });
    sandbox.interceptNext((asked, proceed, api) =>
      answer(asked, () => session.commit(proceed, method !== 'GET'), api),
    );
    const response = await Promise.resolve(
      sandbox.app.fetch(new Request(url, { method, headers, ...(body && { body }) })),
    ).catch(() => {
      throw lost();
    });
    if (!response.headers.has('Date')) response.headers.set('Date', new Date(serverNow()).toUTCString());
    const ban = response.status === 429 && time.now + bannedFor(response, serverNow());

    await latency();
    if (fault === 'given up after') await time.wait(FOREVER);
    session.step();
    if (ban) device.ban(account.id, ban - time.now);
    return response;
  };
}

function lost(): Error {
  return new TypeError('fetch failed');
}
