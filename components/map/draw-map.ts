import 'leaflet/dist/leaflet.css';
import './map.css';
import {
  control,
  divIcon,
  geoJSON,
  type LatLngExpression,
  type Map as LeafletMap,
  map as leafletMap,
  marker,
  tileLayer,
} from 'leaflet';
import type { Point } from '@/lib/contribution/proposal-parts';
import type { MapSource } from '@/lib/web/map-tiles';

export type MapLabels = { map: string; zoomIn: string; zoomOut: string; drawn: string };

export type DrawnMap = {
  /** Shows the point here, or nowhere. */
  show(point: Point | undefined): void;
  /** What lies in the middle of what is seen. */
  centre(): Point;
  /** Tells of a press on the map. */
  onPress(pressed: (point: Point) => void): void;
  close(): void;
};

const middleOfTown: LatLngExpression = [58.7525, 17.007];

/** Draws a map in an element. The whole of the map library comes with this file, when a map is opened. */
export async function drawMap(element: HTMLElement, source: MapSource, labels: MapLabels): Promise<DrawnMap> {
  const drawn = leafletMap(element, {
    zoomControl: false,
    attributionControl: false,
    minZoom: 11,
    maxZoom: 18,
  });
  drawn.setView(middleOfTown, 14);
  control.zoom({ zoomInTitle: labels.zoomIn, zoomOutTitle: labels.zoomOut }).addTo(drawn);
  control
    .attribution({ prefix: false })
    .addAttribution(source.ground === 'tiles' ? asText(source.attribution) : labels.drawn)
    .addTo(drawn);
  if (source.ground === 'tiles') tileLayer(source.url, { maxZoom: 18 }).addTo(drawn);
  else await drawTown(drawn);

  const pin = marker(middleOfTown, {
    icon: icon('map-pin', [28, 28]),
    keyboard: false,
    interactive: false,
    // Above the names of places.
    zIndexOffset: 1000,
  });
  return {
    show(point) {
      pin.remove();
      if (point) pin.setLatLng(at(point)).addTo(drawn);
      if (point && !drawn.getBounds().contains(at(point))) drawn.setView(at(point));
    },
    centre() {
      const { lat, lng } = drawn.getCenter();
      return { latitude: lat, longitude: lng };
    },
    onPress(pressed) {
      drawn.on('click', ({ latlng }) => pressed({ latitude: latlng.lat, longitude: latlng.lng }));
    },
    close: () => drawn.remove(),
  };
}

/** The demo's own simple map: no picture is fetched from anybody. */
async function drawTown(drawn: LeafletMap): Promise<void> {
  const { default: town } = await import('./nykoping.json');
  geoJSON(town as GeoJSON.FeatureCollection, {
    interactive: false,
    style: (feature) => ({ className: `map-${feature?.properties.kind}` }),
    pointToLayer: (feature, place) => {
      const name = document.createElement('span');
      name.textContent = feature.properties.name;
      return marker(place, { icon: icon('map-place', [0, 0], name), keyboard: false, interactive: false });
    },
  }).addTo(drawn);
}

function icon(className: string, iconSize: [number, number], html?: HTMLElement) {
  return divIcon({ className, iconSize, html: html ?? '' });
}

function at({ latitude, longitude }: Point): LatLngExpression {
  return [latitude, longitude];
}

function asText(words: string): string {
  const element = document.createElement('span');
  element.textContent = words;
  return element.innerHTML;
}
