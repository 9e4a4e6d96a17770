import type { Reader } from '@/components/dialogue/reader';
import { langUnlessPage } from '@/components/dialogue/words';
import { ProseSection } from '@/components/page/layout';
import { PageHeading } from '@/components/ui/page-heading';
import { dayOf, writtenOut } from '@/lib/core/time';
import type { Settled } from '@/lib/pages/blocks';
import {
  type EditedPage,
  type PageLanguage,
  type PagePart,
  type PageParts,
  partsOf,
} from '@/lib/pages/model';
import { PageBlocks, PageLead } from './page-blocks';

type Props = {
  page: EditedPage;
  /** What the municipality has written; nothing while the database is away. */
  written?: { language: PageLanguage; parts: PageParts; writtenAt: Date };
  settled: Settled;
  /** The language that the hours in the settings are said in. */
  hoursLang: PageLanguage;
  reader: Reader;
};

/** A page of the municipality's own: the headings that must be there, its words under each. */
export function EditedPageText({ page, written, settled, hoursLang, reader }: Props) {
  const { say, locale } = reader;
  const lang = written && langUnlessPage(written.language, reader);
  const parts = written?.parts ?? {};
  const foreignHours = langUnlessPage(hoursLang, reader);
  const foreign = foreignHours && !lang ? { words: settled.tider, lang: foreignHours } : undefined;
  return (
    <>
      <PageHeading
        title={say(`about.${page}.title`)}
        lead={parts.lead ? <PageLead {...{ text: parts.lead, settled, foreign, lang }} /> : undefined}
      />
      {partsOf[page]
        .filter((part) => part !== 'lead' && parts[part])
        .map((part) => (
          <ProseSection key={part} heading={say(headingOf(`${page}.${part}` as PagePart))}>
            <div className="prose" lang={lang}>
              <PageBlocks text={parts[part] ?? ''} {...{ settled, foreign }} />
            </div>
          </ProseSection>
        ))}
      {written ? <p>{say('about.changed', { day: writtenOut(dayOf(written.writtenAt), locale) })}</p> : null}
    </>
  );
}

type Headed = Exclude<PagePart, `${string}.lead`>;

/** The heading over a part; only the first part has none. */
function headingOf(part: PagePart): `about.${Headed}` {
  return `about.${part as Headed}`;
}
