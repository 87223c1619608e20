import { useId, type ReactNode } from 'react';
import { Icon } from './Icon';

/** What a control needs in order to be named and described by its field. */
export interface Wiring {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** The id of the text beside several fields that tells the error of all of them. */
  readonly errorAt?: string;
  /** The label is for screen readers only: what stands around the control says the same. */
  readonly isQuiet?: boolean;
  readonly children: (wiring: Wiring) => ReactNode;
}

/** A labelled control with its hint, and the error beside it. */
export function Field({ label, hint, error, errorAt, isQuiet = false, children }: FieldProps) {
  const id = useId();
  const [hintId, errorId] = [`${id}-hint`, errorAt ?? `${id}-error`];
  const described = [hint && hintId, error && errorId].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id} className={isQuiet ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error !== undefined })}
      {hint && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
      {error && !errorAt && <ErrorText id={errorId}>{error}</ErrorText>}
    </div>
  );
}

/** What is wrong with a control that names `id` as its description; told also where the focus is there already. */
export function ErrorText({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="error" id={id} aria-live="polite">
      <Icon name="warning" />
      {children}
    </p>
  );
}
