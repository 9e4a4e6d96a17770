import type { Reader } from '@/components/dialogue/reader';
import { langUnlessPage, Paragraphs } from '@/components/dialogue/words';
import { ProseSection } from '@/components/page/layout';
import { QuestionAnswers } from '@/components/survey/question-result';
import type { PublicReport } from '@/lib/report/public-report';
import { LineKnot } from './line-knot';
import { versionHref, versionName } from './version-words';

/** The numbered lines, drawn as a thread whose knots open. */
export function ReportLines({ read, reader }: { read: PublicReport; reader: Reader }) {
  const { say } = reader;
  const { report, lines, dialogue } = read;
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
            <h3 lang={langUnlessPage(report.language, reader)}>
              {line.number}. {line.heading}
            </h3>
            <div className="prose mt-2 max-w-(--measure) font-serif">
              <Paragraphs words={{ text: line.body, language: report.language }} reader={reader} />
            </div>
            {line.questions.map(({ result, how }) => (
              <section key={result.questionId} className="mt-4">
                <h4 className="font-bold" lang={langUnlessPage(report.language, reader)}>
                  {result.label}
                </h4>
                {how ? <p lang={langUnlessPage(report.language, reader)}>{how}</p> : null}
                <QuestionAnswers
                  result={result}
                  lang={langUnlessPage(report.language, reader)}
                  locale={reader.locale}
                  say={say}
                />
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
            <LineKnot line={line} slug={dialogue.slug} language={report.language} reader={reader} />
          </li>
        ))}
      </ol>
    </ProseSection>
  );
}
