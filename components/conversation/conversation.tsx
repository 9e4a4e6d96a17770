import { day } from '@/components/dialogue/in-time';
import type { Reader } from '@/components/dialogue/reader';
import { langUnlessPage } from '@/components/dialogue/words';
import { ProseSection, Stack } from '@/components/page/layout';
import { ButtonLink } from '@/components/ui/button';
import { Quote } from '@/components/ui/quote';
import { maskedSegments } from '@/lib/contribution/masks';
import type { ShownAnswer, ShownContribution } from '@/lib/contribution/public-list';

type Props = {
  answers: readonly ShownAnswer[];
  replies: readonly ShownContribution[];
  hrefOf: (id: string) => string;
  /** Where one replies; none while nothing can be sent. */
  replyHref?: string;
  reader: Reader;
};

/** What has been said about one contribution: the municipality's answers first, then residents' replies. */
export function Conversation({ answers, replies, hrefOf, replyHref, reader }: Props) {
  const { say } = reader;
  const isEmpty = answers.length + replies.length === 0;
  // Where nothing more can be said, "nobody has replied" would read as if the nämnd had not answered.
  if (isEmpty && !replyHref) return null;
  return (
    <ProseSection heading={say('reply.thread.heading')}>
      <Stack space="wide">
        {isEmpty ? <p>{say('reply.thread.none')}</p> : null}
        {answers.length > 0 ? (
          <Stack>
            <h3>{say('reply.thread.official')}</h3>
            {answers.map((answer) => (
              <Answer key={answer.id} answer={answer} reader={reader} />
            ))}
            <p className="text-ink-soft">{say('reply.thread.officialNote')}</p>
          </Stack>
        ) : null}
        {replies.map((reply) => (
          <section key={reply.id} aria-labelledby={`svar-${reply.id}`}>
            <Stack space="tight">
              <h3 id={`svar-${reply.id}`}>{say('reply.thread.resident')}</h3>
              <Quote
                segments={maskedSegments(reply.body ?? '', say)}
                lang={langUnlessPage(reply.language, reader)}
                attribution={
                  <a href={hrefOf(reply.id)}>
                    {say('reply.thread.show')}, {day(reply.receivedAt, reader)}
                  </a>
                }
              />
            </Stack>
          </section>
        ))}
        {replyHref ? (
          <p>
            <ButtonLink href={replyHref}>{say('reply.thread.write')}</ButtonLink>
          </p>
        ) : null}
      </Stack>
    </ProseSection>
  );
}

function Answer({ answer, reader }: { answer: ShownAnswer; reader: Reader }) {
  const { say } = reader;
  const { name, role, committee, writtenAt, body, language, retractedAt, retractedReason } = answer;
  return (
    <article className="border-s-2 border-accent ps-4">
      <p className="mb-2">
        <strong>{name}</strong>
        <span className="block">
          {say('reply.thread.signed', { role: say(`reply.thread.fromRole.${role}`), committee })}
        </span>
        <span className="block text-ink-soft">{day(writtenAt, reader)}</span>
      </p>
      {body === null ? (
        <p>
          {say('reply.thread.takenBack', { date: day(retractedAt, reader) })}.{' '}
          <span lang={langUnlessPage('sv', reader)}>{retractedReason}</span>
        </p>
      ) : (
        <p className="whitespace-pre-line" lang={langUnlessPage(language, reader)}>
          {body}
        </p>
      )}
    </article>
  );
}
