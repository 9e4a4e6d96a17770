import { answeredWords } from '@/components/survey/answered-question';
import type { Answering } from '@/lib/reading/queries';
import type { Say } from '@/lib/text/server';
import { OwnWords } from './own-words';

/** What somebody's words are an answer to, before the words themselves: another's, or a question in a survey. */
export function WhatItAnswers({ answering, say }: { answering: Answering; say: Say }) {
  const { parentId, repliesTo, question } = answering;
  return (
    <>
      {repliesTo ? (
        <div className="border-s-2 border-rule ps-4 text-ink-soft">
          <p>{say('reading.read.replyTo')}</p>
          <OwnWords {...repliesTo} say={say} />
        </div>
      ) : null}
      {parentId && !repliesTo ? <p className="text-ink-soft">{say('reading.read.replyToUnread')}</p> : null}
      {question ? <p className="font-semibold">{answeredWords(question, say)}</p> : null}
    </>
  );
}
