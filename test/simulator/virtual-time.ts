import type { Random } from '../../scripts/bench/workload/random';

/** What runs on. `setImmediate` is what the in-memory IndexedDB takes each of its steps by. */
const { setImmediate, setTimeout, clearTimeout } = globalThis;
const { random: mathRandom } = Math;
const randomUUID = crypto.randomUUID.bind(crypto);
/** So often does the real event loop turn before we believe that nothing more comes of itself. */
const PATIENCE = 20;

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/**
 * A time that takes none: what is ready goes on in an order of the seed's choice, one step of a database or of the
 * network at a time, and when nothing is ready the clock jumps to the next timer. While it runs work, the globals
 * `setImmediate`, `setTimeout`, `clearTimeout`, `Math.random` and `crypto.randomUUID` are its own; promises are the engine's as ever.
 */
export class VirtualTime {
  #ready: (() => void)[] = [];
  readonly #timers = new Map<number, Timer>();
  #made = 0;

  /**
   * @param now ms since 1970
   * @param random who decides what goes on first
   */
  constructor(
    public now: number,
    public random: Random,
  ) {}

  /** Resolves so many virtual ms later. */
  wait(ms: number): Promise<void> {
    return new Promise((resolve) => void this.#setTimeout(resolve, ms));
  }

  /** Runs one piece of work to its end, and what it left behind that was ready; throws if it waits for what never comes. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    this.#install();
    try {
      let isOver = false;
      const ended = work().finally(() => (isOver = true));
      ended.catch(() => undefined);
      await this.#turns(() => !isOver);
      this.#timers.clear();
      await this.#turns(() => true);
      if (!isOver) throw new Error('somebody waits for what never comes');
      return await ended;
    } finally {
      uninstall();
    }
  }

  /** Takes step after step, each on a clean stack as the browser does, as long as it may and there are any. */
  #turns(goesOn: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      let idle = 0;
      const turn = () => {
        if (goesOn() && idle < PATIENCE) {
          idle = this.#step() ? 0 : idle + 1;
          setImmediate(turn);
        } else resolve();
      };
      setImmediate(turn);
    });
  }

  #step(): boolean {
    const next = this.#takeReady() ?? this.#takeTimer();
    next?.();
    return next !== undefined;
  }

  #takeReady(): (() => void) | undefined {
    const { length } = this.#ready;
    return length < 2 ? this.#ready.pop() : this.#ready.splice(this.random.integer(0, length - 1), 1)[0];
  }

  #takeTimer(): (() => void) | undefined {
    const [id, first] = [...this.#timers].reduce<[number, Timer] | []>(
      (a, b) => (a[1] && a[1].at <= b[1].at ? a : b),
      [],
    );
    if (!id || !first) return undefined;
    this.#timers.delete(id);
    this.now = Math.max(this.now, first.at);
    return first.run;
  }

  #setTimeout(run: () => void, ms = 0): number {
    this.#made += 1;
    this.#timers.set(this.#made, { at: this.now + Math.ceil(ms), run });
    return this.#made;
  }

  #install(): void {
    Object.assign(globalThis, {
      setImmediate: (run: () => void) => void this.#ready.push(run),
      setTimeout: (run: () => void, ms?: number) => this.#setTimeout(run, ms),
      clearTimeout: (id: number) => void this.#timers.delete(id),
    });
    Math.random = () => this.random.next();
    crypto.randomUUID = () => `00000000-0000-4000-8000-${String((this.#made += 1)).padStart(12, '0')}`;
  }
}

function uninstall(): void {
  Object.assign(globalThis, { setImmediate, setTimeout, clearTimeout });
  Math.random = mathRandom;
  crypto.randomUUID = randomUUID;
}
