'use client';

import { useContext, useRef, useState } from 'react';
import { FormContext, oneText } from '@/components/form/form-context';
import { Button } from '@/components/ui/button';
import { NeedsScript } from '@/components/ui/needs-script';
import type { Point } from '@/lib/contribution/proposal-parts';
import type { MapSource } from '@/lib/web/map-tiles';
import type { DrawnMap, MapLabels } from './draw-map';
import { useMap } from './use-map';

type Labels = MapLabels & {
  open: string;
  close: string;
  hint: string;
  setHere: string;
  remove: string;
  chosen: string;
  none: string;
  failed: string;
};

/** A point on a map, for those who want to give one: the words about the place say as much. */
export function PointField({ source, labels }: { source: MapSource; labels: Labels }) {
  const { values } = useContext(FormContext);
  const [point, setPoint] = useState(() => keptPoint(values));
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const choose = (chosen: Point | undefined) => {
    setPoint(chosen);
    setSaid(chosen ? labels.chosen : labels.none);
  };
  return (
    <>
      <input type="hidden" name="latitude" value={point ? point.latitude.toFixed(5) : ''} />
      <input type="hidden" name="longitude" value={point ? point.longitude.toFixed(5) : ''} />
      <NeedsScript>
        <div className="field">
          <p>
            <Button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? labels.close : labels.open}
            </Button>
          </p>
          {open ? <Picker {...{ source, labels, point, choose }} /> : null}
          <p role="status">{said || (point ? labels.chosen : '')}</p>
        </div>
      </NeedsScript>
    </>
  );
}

type PickerProps = {
  source: MapSource;
  labels: Labels;
  point: Point | undefined;
  choose: (point: Point | undefined) => void;
};

function Picker({ source, labels, point, choose }: PickerProps) {
  const map = useRef<DrawnMap>(undefined);
  const place = (chosen: Point | undefined) => {
    map.current?.show(chosen);
    choose(chosen);
  };
  const { ground, failed } = useMap(source, labels, (drawn) => {
    map.current = drawn;
    drawn.show(point);
    drawn.onPress(place);
  });
  if (failed) return <p>{labels.failed}</p>;
  return (
    <>
      <p className="field-hint">{labels.hint}</p>
      <div className="map-ground map-aim">
        <div ref={ground} role="application" aria-label={labels.map} />
      </div>
      <p className="submit-buttons">
        <Button type="button" onClick={() => place(map.current?.centre())}>
          {labels.setHere}
        </Button>
        {point ? (
          <Button type="button" variant="quiet" onClick={() => place(undefined)}>
            {labels.remove}
          </Button>
        ) : null}
      </p>
    </>
  );
}

function keptPoint(values: Record<string, string | string[]>): Point | undefined {
  const latitude = Number.parseFloat(oneText(values.latitude) ?? '');
  const longitude = Number.parseFloat(oneText(values.longitude) ?? '');
  return Number.isFinite(latitude) && Number.isFinite(longitude) ? { latitude, longitude } : undefined;
}
