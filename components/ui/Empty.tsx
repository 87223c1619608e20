import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

interface EmptyProps {
  readonly icon?: IconName;
  readonly title: string;
  readonly hint: string;
  readonly children?: ReactNode;
}

/** A screen with nothing to show: what that means, and what to do. */
export function Empty({ icon = 'target', title, hint, children }: EmptyProps) {
  return (
    <div className="empty">
      <Icon name={icon} />
      <h1>{title}</h1>
      <p className="muted">{hint}</p>
      {children && <div className="row">{children}</div>}
    </div>
  );
}
