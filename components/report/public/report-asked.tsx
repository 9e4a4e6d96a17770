import { day } from '@/components/dialogue/in-time';
import type { Reader } from '@/components/dialogue/reader';
import { InWords } from '@/components/dialogue/words';
import { ProseSection } from '@/components/page/layout';
import { DescriptionList } from '@/components/ui/description-list';
import { MarkedList } from '@/components/ui/marked-list';
import { nameIn, publishedTexts } from '@/lib/dialogue/published-texts';
import type { PublicReport } from '@/lib/report/public-report';

/** Question, limits and level, as they were promised. */
export function ReportAsked({ read, reader }: { read: PublicReport; reader: Reader }) {
  const { say, path } = reader;
  const { dialogue, promised } = read;
  const texts = publishedTexts(promised, reader.locale);
  const listed = (field: 'openItems' | 'fixedItems') =>
    texts.all(field).map((words) => ({ text: <InWords words={words} reader={reader} /> }));
  const open = listed('openItems');
  const fixed = listed('fixedItems');
  return (
    <ProseSection heading={say('publicReport.asked.heading')} id="fragan">
      <DescriptionList
        items={[
          {
            term: say('publicReport.asked.question'),
            description: <InWords words={nameIn(dialogue, 'question', reader.locale)} reader={reader} />,
          },
          ...(dialogue.level
            ? [
                {
                  term: say('publicReport.asked.level'),
                  description: say(`dialogue.level.${dialogue.level}`),
                },
              ]
            : []),
          {
            term: say('publicReport.asked.period'),
            description: say(
              dialogue.interrupted ? 'publicReport.asked.brokenOff' : 'publicReport.asked.span',
              {
                from: day(dialogue.opensAt, reader),
                to: day(dialogue.closesAt, reader),
              },
            ),
          },
        ]}
      />
      {open.length > 0 ? (
        <>
          <h3>{say('publicReport.asked.open')}</h3>
          <MarkedList mark="open" items={open} />
        </>
      ) : null}
      {fixed.length > 0 ? (
        <>
          <h3>{say('publicReport.asked.fixed')}</h3>
          <MarkedList mark="fixed" items={fixed} />
        </>
      ) : null}
      <p>
        <a href={path(`/dialoger/${dialogue.slug}`)}>{say('publicReport.asked.whole')}</a>
      </p>
    </ProseSection>
  );
}
