import type { Reader } from '@/components/dialogue/reader';
import { langUnlessPage } from '@/components/dialogue/words';
import { onlyPoint } from '@/lib/contribution/point-place';
import { WithMasks } from './with-masks';

type Placed = {
  place?: string | null;
  latitude?: number | null;
  longitude?: number | null;
  language: string;
};

/** Where a proposal is about, said to be so; nothing where it names no place. */
export function PlaceLine({ of, reader }: { of: Placed; reader: Reader }) {
  const { place = null, latitude = null, longitude = null, language } = of;
  if (place === null) return null;
  return (
    <>
      {reader.say('proposal.list.place')}{' '}
      {onlyPoint({ place, latitude, longitude, language }) ? (
        // Figures say nothing in a list.
        reader.say('proposal.place.onMap')
      ) : (
        <span lang={langUnlessPage(language, reader)}>
          <WithMasks text={place} reader={reader} />
        </span>
      )}
    </>
  );
}
