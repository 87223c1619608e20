import { icpConfigSchema, type IcpConfig } from '../../lib/icp/schema';
import { PartnerError, type PartnerClient, type RemoteConfig } from '../../lib/partners/types';

/** What may befall a request; `died`: it is the worker that never hears the answer. */
export type Fault =
  | 'lost before'
  | 'lost after'
  | 'died before'
  | 'died after'
  | 'server'
  | 'rate_limited'
  | 'unauthorized'
  | 'invalid';

/** Not a partner's fault: whatever ran is gone, and may clean up nothing. */
export class WorkerDied extends Error {}

export interface ClientOptions {
  /** The fate of the next request. */
  readonly fault?: (request: string) => Fault | undefined;
  /** Happens while a request is on its way. */
  readonly meanwhile?: () => Promise<void>;
}

/** An account in memory that several clients speak to, with the partner's own ways: it makes the slug and a priority. */
export class FakePartner {
  readonly configs = new Map<string, IcpConfig>();
  readonly requests: string[] = [];
  #made = 0;

  /** A config that somebody makes there by other means. */
  add(config: IcpConfig): string {
    this.#made += 1;
    const words = config.label.toLowerCase().replaceAll(' ', '-');
    const slug = this.configs.has(words) ? `${words}-${this.#made}` : words;
    const checked = icpConfigSchema.parse({ priority: this.#made, ...structuredClone(config), slug });
    this.configs.set(slug, checked);
    return slug;
  }

  client({ fault, meanwhile }: ClientOptions = {}): PartnerClient {
    const request = async <T>(name: string, work: () => T): Promise<T> => {
      this.requests.push(name);
      const now = fault?.(name);
      await meanwhile?.();
      if (now === 'lost before') throw new PartnerError('network', 'no connection');
      if (now === 'died before') throw new WorkerDied();
      if (now === 'rate_limited') throw new PartnerError(now, 'too many requests', 60_000);
      if (now === 'server' || now === 'unauthorized') throw new PartnerError(now, now);
      if (now === 'invalid' && name !== 'list') throw new PartnerError(now, 'label: too long');
      const answer = structuredClone(work());
      await Promise.resolve();
      if (now === 'lost after') throw new PartnerError('network', 'broke off');
      if (now === 'died after') throw new WorkerDied();
      return answer;
    };
    return {
      list: () =>
        request('list', () => ({ configs: [...this.configs.keys()].map((slug) => this.#get(slug)) })),
      get: (slug) => request(`get ${slug}`, () => this.#get(slug)),
      create: (config) => request('create', () => this.#get(this.add(config))),
      update: (slug, config) =>
        request(`update ${slug}`, () => {
          const held = this.#get(slug).config;
          this.configs.set(slug, structuredClone({ ...held, ...config, slug }));
          return this.#get(slug);
        }),
      delete: (slug) =>
        request(`delete ${slug}`, () => {
          this.#get(slug);
          this.configs.delete(slug);
        }),
    };
  }

  #get(slug: string): RemoteConfig {
    const config = this.configs.get(slug);
    if (!config) throw new PartnerError('not_found', 'ICP config not found');
    return { remoteKey: slug, config };
  }
}
