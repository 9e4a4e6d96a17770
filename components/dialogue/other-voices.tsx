import { ProseSection, Stack } from '@/components/page/layout';
import type { ShownContribution } from '@/lib/contribution/public-list';
import { Contribution } from './contribution';
import type { Reader } from './reader';

type Props = {
  /** A few, in fair order. */
  contributions: readonly ShownContribution[];
  total: number;
  listHref: string;
  reader: Reader;
};

/** A few of the published contributions, and the way to all of them. */
export function OtherVoices({ contributions, total, listHref, reader }: Props) {
  const { say } = reader;
  return (
    <ProseSection heading={say('dialogue.page.others')}>
      {total === 0 ? <p>{say('dialogue.page.othersNone')}</p> : null}
      <Stack space="wide">
        {contributions.map((contribution) => (
          <Contribution
            key={contribution.id}
            contribution={contribution}
            href={`${listHref}/${contribution.id}`}
            longest={500}
            reader={reader}
          />
        ))}
      </Stack>
      {total > 0 ? (
        <p className="print:hidden">
          <a href={listHref}>{say('dialogue.page.othersAll', { count: total })}</a>
        </p>
      ) : null}
    </ProseSection>
  );
}
