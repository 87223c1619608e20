declare module 'jsdom' {
  /** A page parsed, its scripts not run and nothing fetched. */
  export class JSDOM {
    constructor(html: Uint8Array, options: { readonly url: string });
    readonly window: { readonly document: Document };
  }
}
