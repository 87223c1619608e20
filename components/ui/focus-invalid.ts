const invalid = ':is(input, select, textarea)[aria-invalid=true], [role=radiogroup][aria-invalid=true] input';

/** Goes on, once it is drawn, at the first control of a form that is marked wrong. */
export function focusInvalid(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>(invalid)?.focus());
}
