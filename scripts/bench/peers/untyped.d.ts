declare module 'json-logic-js' {
  /** What a rule in JsonLogic comes to for these data. */
  export function apply(rule: unknown, data: unknown): unknown;
}
