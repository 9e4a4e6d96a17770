import { DescriptionList } from '@/components/ui/description-list';
import { writtenOut } from '@/lib/core/time';
import type { Answered } from '@/lib/response/model';
import type { Say } from '@/lib/text/server';

type Written = Answered & { body: string; by: string | null; at: Date; change?: string | null };

/** A text that was written to a theme, by whom, and what it says becomes of it. */
export function WrittenAnswer({ answer, say }: { answer: Written; say: Say }) {
  return (
    <div className="prose">
      <p className="whitespace-pre-line">{answer.body}</p>
      <DescriptionList items={owed(answer, say)} />
      <p className="text-ink-soft">
        {say('response.theme.writtenBy', {
          by: answer.by ?? say('analysis.book.unknownBy'),
          when: writtenOut(answer.at, 'sv', true),
        })}
      </p>
    </div>
  );
}

/** A disposition with its reason, whom it was sent to and until when, where it has them. */
export function owed(answer: Answered & { change?: string | null }, say: Say) {
  const { disposition, deferredUntil } = answer;
  const parts = [
    {
      term: say('response.field.disposition'),
      description: disposition ? say(`response.disposition.${disposition}`) : say('response.pair.follows'),
    },
    { term: say('response.field.reason'), description: answer.reason },
    { term: say('response.field.forwardedTo'), description: answer.forwardedTo },
    {
      term: say('response.field.deferredUntil'),
      description: deferredUntil ? writtenOut(deferredUntil, 'sv') : null,
    },
    { term: say('response.theme.change'), description: answer.change },
  ];
  return parts.filter((part) => part.description);
}
