import type { ReactNode } from 'react';
import { Heading } from './Heading';
import { Icon, type IconName } from './Icon';

interface EmptyProps {
  readonly icon?: IconName;
  readonly title: string;
  readonly hint: string;
  /** What had the focus may be gone with what the screen showed before. */
  readonly takesFocus?: boolean;
  readonly children?: ReactNode;
}

/** A screen with nothing to show: what that means, and what to do. */
export function Empty({ icon = 'target', title, hint, takesFocus = false, children }: EmptyProps) {
  return (
    <div className="empty">
      <Icon name={icon} />
      {takesFocus ? <Heading>{title}</Heading> : <h1>{title}</h1>}
      <p className="muted">{hint}</p>
      {children && <div className="row">{children}</div>}
    </div>
  );
}
