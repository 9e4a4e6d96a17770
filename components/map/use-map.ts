'use client';

import { useCallback, useRef, useState } from 'react';
import type { MapSource } from '@/lib/web/map-tiles';
import type { DrawnMap, MapLabels } from './draw-map';

/** A map that is fetched and drawn when its element appears, and taken down with it. */
export function useMap(source: MapSource, labels: MapLabels, drawn: (map: DrawnMap) => void) {
  const [failed, setFailed] = useState(false);
  const given = useRef({ source, labels, drawn });
  given.current = { source, labels, drawn };
  const ground = useCallback((element: HTMLDivElement) => {
    let gone = false;
    let map: DrawnMap | undefined;
    import('./draw-map')
      .then(({ drawMap }) => drawMap(element, given.current.source, given.current.labels))
      .then((made) => {
        map = made;
        if (gone) made.close();
        else given.current.drawn(made);
      })
      .catch(() => setFailed(true));
    return () => {
      gone = true;
      map?.close();
    };
  }, []);
  return { ground, failed };
}
