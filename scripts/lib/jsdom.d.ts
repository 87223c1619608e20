declare module 'jsdom' {
  /** What a page logs goes here; to nobody unless told. */
  export class VirtualConsole {}

  /** A page parsed, its scripts not run and nothing fetched. Bytes are decoded as a browser would. */
  export class JSDOM {
    constructor(
      html: string | Uint8Array,
      options: { readonly url: string; readonly virtualConsole: VirtualConsole },
    );
    readonly window: { readonly document: Document };
  }
}
