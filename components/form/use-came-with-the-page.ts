'use client';

import { useState, useSyncExternalStore } from 'react';

const neverChanges = () => () => {};

/** Did this come with the page, so that somebody may have used it before its script was there? */
export function useCameWithThePage(): boolean {
  const takesOver = useSyncExternalStore(
    neverChanges,
    () => false,
    () => true,
  );
  const [came] = useState(takesOver);
  return came;
}
