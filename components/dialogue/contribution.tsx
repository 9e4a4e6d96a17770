import { PlaceLine } from '@/components/proposal/place-line';
import { Quote } from '@/components/ui/quote';
import { maskedSegments } from '@/lib/contribution/masks';
import { withholdReasons } from '@/lib/contribution/model';
import { withoutPlace } from '@/lib/contribution/proposal-parts';
import { beginningOf, type ShownContribution } from '@/lib/contribution/public-list';
import { day } from './in-time';
import type { Reader } from './reader';
import { langUnlessPage } from './words';

type Props = {
  contribution: ShownContribution;
  reader: Reader;
  /** Where it stands alone; left out on its own page. */
  href?: string;
  /** Where what it replies to stands. */
  parentHref?: string;
  /** Where a long text is cut, on pages that show a few. */
  longest?: number;
};

/** One contribution in its author's own words, or that it is not shown, and why. */
export function Contribution({ contribution, reader, href, parentHref, longest }: Props) {
  const { say } = reader;
  if (contribution.body === null) return <NotShown contribution={contribution} reader={reader} />;
  const body = withoutPlace(contribution.body, contribution.place);
  const shown = longest === undefined ? { text: body, cut: false } : beginningOf(body, longest);
  return (
    <Quote
      segments={maskedSegments(shown.text, say)}
      lang={langUnlessPage(contribution.language, reader)}
      titled={contribution.kind === 'proposal'}
      attribution={
        <>
          {contribution.kind === 'proposal' ? `${say('proposal.one.kind')}. ` : null}
          {contribution.place ? (
            <>
              <PlaceLine of={contribution} reader={reader} />.{' '}
            </>
          ) : null}
          {contribution.kind === 'reply' ? (
            <>
              {parentHref ? (
                <a href={parentHref}>{say('reply.thread.inReplyTo')}</a>
              ) : (
                say('reply.thread.inReplyTo')
              )}
              .{' '}
            </>
          ) : null}
          {href ? (
            <a href={href}>
              {say(shown.cut ? 'dialogue.list.readOne' : 'dialogue.list.showOne')},{' '}
              {day(contribution.receivedAt, reader)}
            </a>
          ) : (
            day(contribution.receivedAt, reader)
          )}
          {'. '}
          {say(`dialogue.list.channel.${contribution.channel}`)}
          {spokenLanguage(contribution, reader)}.{' '}
          {contribution.masked ? say('dialogue.list.maskedNote') : null}
        </>
      }
    />
  );
}

function NotShown({ contribution, reader }: { contribution: ShownContribution; reader: Reader }) {
  const { say } = reader;
  const { standing } = contribution;
  if (standing === 'published') return null;
  const reason = withholdReasons.find((known) => known === contribution.withheldReason);
  return (
    <div className="max-w-[30em] border-s-2 border-rule ps-4 text-ink-soft">
      <p>
        <strong>{say(`dialogue.list.hidden.${standing}`)}.</strong>{' '}
        {reason ? say(`dialogue.list.withheldReason.${reason}`) : null}{' '}
        {contribution.explanation ? <span lang="sv">{contribution.explanation}</span> : null}{' '}
        {say(standing === 'erased' ? 'dialogue.list.hidden.erasedNote' : 'dialogue.list.hidden.counted')}
      </p>
      <p>
        {say('dialogue.list.attribution', {
          channel: say(`dialogue.list.channel.${contribution.channel}`),
          date: day(contribution.receivedAt, reader),
        })}
      </p>
    </div>
  );
}

function spokenLanguage({ language }: ShownContribution, reader: Reader): string {
  if (language === reader.locale) return '';
  const name = new Intl.DisplayNames([reader.locale], { type: 'language' }).of(language) ?? language;
  return `, ${reader.say('dialogue.language.other', { language: name })}`;
}
