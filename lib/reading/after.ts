/** Goes on with what is there at once, or with what is yet to come once it is there. */
export function after<What, Then>(
  what: What | Promise<What>,
  go: (what: What) => Then,
): Then | Promise<Then> {
  return what instanceof Promise ? what.then(go) : go(what);
}
