import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

export type NoticeKind = 'info' | 'success' | 'warning' | 'failure';

const icons: Record<NoticeKind, IconName> = {
  info: 'info',
  success: 'check',
  warning: 'warning',
  failure: 'warning',
};

/** Something to know, beside what it is about. A failure interrupts a screen reader, a success waits its turn. */
export function Notice({ kind, children }: { kind: NoticeKind; children: ReactNode }) {
  const role = { failure: 'alert', success: 'status', warning: undefined, info: undefined }[kind];
  return (
    <div className={`notice ${kind}`} role={role}>
      <Icon name={icons[kind]} />
      <div className="grow stack tight">{children}</div>
    </div>
  );
}
