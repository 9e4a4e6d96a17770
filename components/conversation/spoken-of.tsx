import type { Reader } from '@/components/dialogue/reader';
import { langUnlessPage } from '@/components/dialogue/words';
import { Stack } from '@/components/page/layout';
import { PlaceLine } from '@/components/proposal/place-line';
import { Quote } from '@/components/ui/quote';
import { maskedSegments } from '@/lib/contribution/masks';
import { withoutPlace } from '@/lib/contribution/proposal-parts';
import { beginningOf, type ShownContribution } from '@/lib/contribution/public-list';

/** The contribution that a form is about, so that nobody needs to remember it. */
export function SpokenOf({
  heading,
  contribution,
  reader,
}: {
  heading: string;
  contribution: ShownContribution;
  reader: Reader;
}) {
  const { text } = beginningOf(withoutPlace(contribution.body ?? '', contribution.place), 600);
  return (
    <section>
      <Stack space="tight">
        <h2>{heading}</h2>
        <Quote
          segments={maskedSegments(text, reader.say, reader.locale)}
          lang={langUnlessPage(contribution.language, reader)}
          attribution={contribution.place ? <PlaceLine of={contribution} reader={reader} /> : undefined}
        />
      </Stack>
    </section>
  );
}
