'use client';

import { useSyncExternalStore } from 'react';

const nothing = () => () => {};

/**
 * What only the script can do. It is not offered before the script is there, but its room is kept from the first:
 * otherwise what stands below would move away under a finger that is just about to press it.
 */
export function NeedsScript({ children }: { children: React.ReactNode }) {
  const isThere = useSyncExternalStore(
    nothing,
    () => true,
    () => false,
  );
  return <div className={isThere ? undefined : 'needs-script'}>{children}</div>;
}
