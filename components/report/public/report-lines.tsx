import type { Reader } from '@/components/dialogue/reader';
import { Paragraphs, Written } from '@/components/dialogue/words';
import { ProseSection } from '@/components/page/layout';
import { QuestionAnswers } from '@/components/survey/question-result';
import type { PublicReport } from '@/lib/report/public-report';
import { LineKnot } from './line-knot';
import { versionHref, versionName } from './version-words';

/** The numbered lines, drawn as a thread whose knots open. */
export function ReportLines({ read, reader }: { read: PublicReport; reader: Reader }) {
  const { say } = reader;
  const { report, lines, dialogue } = read;
  const { language } = report;
  const heading = report.kind === 'final' ? 'publicReport.lines.headingFinal' : 'publicReport.lines.heading';
  return (
    <ProseSection heading={say(heading)} id="rader" wide>
      <p className="max-w-(--measure)">{say('publicReport.lines.lead')}</p>
      {lines.some(({ questions }) => questions.length > 0) ? (
        <p className="max-w-(--measure)">{say('survey.result.uncertain')}</p>
      ) : null}
      <ol className="ms-2 grid gap-12 border-s-2 border-thread ps-6">
        {lines.map((line) => (
          <li key={line.id} id={`rad-${line.number}`} className="min-w-0">
            <h3>
              {line.number}. <Written of="lineHeading" text={line.heading} {...{ language, reader }} />
            </h3>
            <div className="prose mt-2 max-w-(--measure) font-serif">
              <Paragraphs words={reader.written('lineBody', line.body, language)} reader={reader} />
            </div>
            {line.questions.map(({ result, how }) => (
              <section key={result.questionId} className="mt-4">
                <h4 className="font-bold">
                  <Written of="surveyQuestion" text={result.label} {...{ language, reader }} />
                </h4>
                {how ? (
                  <p>
                    <Written of="lineHow" text={how} {...{ language, reader }} />
                  </p>
                ) : null}
                <QuestionAnswers result={result} language={language} reader={reader} />
              </section>
            ))}
            {line.before ? (
              <p className="mt-2 text-ink-soft">
                <a href={`${versionHref(dialogue.slug, line.before, reader)}#rad-${line.before.line}`}>
                  {say('publicReport.difference.was', {
                    number: line.before.line,
                    version: versionName(line.before, reader),
                  })}
                </a>
              </p>
            ) : null}
            <LineKnot line={line} slug={dialogue.slug} language={language} reader={reader} />
          </li>
        ))}
      </ol>
    </ProseSection>
  );
}
