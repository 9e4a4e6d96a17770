import { day } from '@/components/dialogue/in-time';
import type { Reader } from '@/components/dialogue/reader';
import { langUnlessPage, Paragraphs, Written } from '@/components/dialogue/words';
import { ProseSection } from '@/components/page/layout';
import { DescriptionList } from '@/components/ui/description-list';
import type { PublicEvaluation } from '@/lib/followup/public-queries';

/** What was promised and whether it was kept, principle by principle, and what was learnt. */
export function Evaluation({ evaluation, reader }: { evaluation: PublicEvaluation; reader: Reader }) {
  const { say } = reader;
  const { language, learning, at, principles } = evaluation;
  return (
    <ProseSection heading={say('publicReport.evaluation.heading')} id="utvardering">
      <p className="text-ink-soft">{say('publicReport.evaluation.on', { date: day(at, reader) })}</p>
      <DescriptionList
        items={principles.map(({ title, kept, words }) => ({
          term: title,
          termLang: langUnlessPage(language, reader),
          description: (
            <>
              <strong>{say(`publicReport.evaluation.kept.${kept}`)}.</strong>{' '}
              <Written of="principleKept" text={words} {...{ language, reader }} />
            </>
          ),
        }))}
      />
      <h3>{say('publicReport.evaluation.learning')}</h3>
      <Paragraphs words={reader.written('evaluationLearning', learning, language)} reader={reader} />
    </ProseSection>
  );
}
