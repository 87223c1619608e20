import type { Locks } from '../../lib/sync/locks';

/** Web Locks among the contexts of one device: whoever asks first gets it first. */
export class DeviceLocks implements Locks {
  readonly #queues = new Map<string, Promise<void>>();

  async request<T>(
    name: string,
    { ifAvailable = false }: { readonly ifAvailable?: boolean },
    work: (lock: object | null) => Promise<T>,
  ): Promise<T> {
    const before = this.#queues.get(name);
    if (before && ifAvailable) return work(null);
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    this.#queues.set(name, released);
    await before;
    await new Promise<void>((resolve) => setImmediate(resolve));
    try {
      return await work({});
    } finally {
      if (this.#queues.get(name) === released) this.#queues.delete(name);
      release();
    }
  }
}
