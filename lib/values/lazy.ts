/** `make()`, made at the first call and kept: the tables cost nothing until something is looked up in them. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
