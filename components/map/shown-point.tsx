'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { NeedsScript } from '@/components/ui/needs-script';
import type { Point } from '@/lib/contribution/proposal-parts';
import type { MapSource } from '@/lib/web/map-tiles';
import type { MapLabels } from './draw-map';
import { useMap } from './use-map';

type Props = {
  point: Point;
  source: MapSource;
  labels: MapLabels & { show: string; hide: string; failed: string };
};

/** Where it is, for those who want to see it on a map; the words beside it say the same. */
export function ShownPoint(props: Props) {
  const [open, setOpen] = useState(false);
  return (
    <NeedsScript>
      <p>
        <Button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? props.labels.hide : props.labels.show}
        </Button>
      </p>
      {open ? <Shown {...props} /> : null}
    </NeedsScript>
  );
}

function Shown({ point, source, labels }: Props) {
  const { ground, failed } = useMap(source, labels, (drawn) => drawn.show(point));
  if (failed) return <p>{labels.failed}</p>;
  return (
    <div className="map-ground">
      <div ref={ground} role="application" aria-label={labels.map} />
    </div>
  );
}
