import type { Reader } from '@/components/dialogue/reader';
import { Details } from '@/components/ui/details';
import type { ReceiptAnswer } from '@/lib/followup/receipt-answers';
import { answerOfPair } from '@/lib/report/theme-words';
import { AnswerList, ChangedAnswer } from './changed-answer';
import { versionHref, versionName } from './version-words';

type Props = {
  answer: ReceiptAnswer['answers'][number];
  slug: string;
  reader: Reader;
};

/** A report is written in the language that it was decided in. */
const decidedIn = 'sv';

/** The answer under one theme: the one in force, the one that was published, and those of earlier versions. */
export function ReceiptTheme({ answer, slug, reader }: Props) {
  const { say } = reader;
  const { later, earlier, assessment } = answer;
  return (
    <>
      {later?.own ? <p>{say('publicReport.receipt.own')}</p> : null}
      {later ? (
        <ChangedAnswer
          before={answer}
          after={{ ...later, assessment }}
          at={later.at}
          as={later.as}
          language={decidedIn}
          reader={reader}
        />
      ) : answer.own ? (
        <OwnAnswer answer={answer} reader={reader} />
      ) : (
        <AnswerList answer={answer} language={decidedIn} reader={reader} />
      )}
      {earlier.map(({ number, ...old }) => {
        const version = { kind: 'final', number } as const;
        return (
          <Details
            key={number}
            summary={say('publicReport.later.inVersion', { version: versionName(version, reader) })}
          >
            <AnswerList answer={{ ...old, assessment: null }} language={decidedIn} reader={reader} />
            <p>
              <a href={versionHref(slug, version, reader)}>
                {say('publicReport.onDialogue.read', { version: versionName(version, reader) })}
              </a>
            </p>
          </Details>
        );
      })}
    </>
  );
}

/** What was answered to just this contribution first; what was said of its theme is one press away. */
function OwnAnswer({ answer, reader }: Pick<Props, 'answer' | 'reader'>) {
  const { assessment, answer: words, change } = answer;
  const ofTheme = { assessment, answer: words, change };
  return (
    <>
      <p>{reader.say('publicReport.receipt.own')}</p>
      <AnswerList answer={answerOfPair(answer)} language={decidedIn} reader={reader} />
      <Details summary={reader.say('publicReport.receipt.ofTheme')}>
        <AnswerList
          answer={{ ...ofTheme, disposition: null, reason: null, forwardedTo: null, deferredUntil: null }}
          language={decidedIn}
          reader={reader}
        />
      </Details>
    </>
  );
}
