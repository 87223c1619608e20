const STEP = 50;

/** Asks again and again until the answer is one that will do; gives the last answer when the time is up. */
export async function until<T>(
  ask: () => Promise<T>,
  willDo: (answer: T) => boolean,
  ms = 10_000,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (willDo(answer) || Date.now() >= end) return answer;
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
}
