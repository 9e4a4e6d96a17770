import { ProseSection } from '@/components/page/layout';
import { ButtonLink } from '@/components/ui/button';
import { MarkedList } from '@/components/ui/marked-list';
import { PageHeading } from '@/components/ui/page-heading';
import type { WrittenField } from '@/lib/dialogue/model';
import type { PublicDialogue } from '@/lib/dialogue/public-dialogue';
import { headed, nameIn, type PublishedTexts, paragraphsOf } from '@/lib/dialogue/published-texts';
import { standingOf } from '@/lib/dialogue/standing';
import type { Written } from '@/lib/dialogue/written';
import type { PublicReport } from '@/lib/report/public-report';
import { dayWrittenIn, directionOf, ownNameOf } from '@/lib/translation/languages';
import { type HeadingName, headings } from '@/lib/translation/model';
import { AlsoIn } from './also-in';
import { day } from './in-time';
import type { Reader } from './reader';

type Props = {
  dialogue: PublicDialogue;
  /** The texts as they are found by a reader of the language. */
  texts: PublishedTexts;
  /** The newest version of the report, and what of it is published in the language. */
  report: PublicReport | undefined;
  written: Written;
  language: string;
  now: Date;
  /** Whose frame the page stands in. */
  reader: Reader;
};

type Inside = { texts: PublishedTexts; language: string; reader: Reader };

/** A dialogue in a language that the interface is not in: what is published in it, and nothing else. */
export function InLanguage({ dialogue, texts, report, written, language, now, reader }: Props) {
  const { say, path } = reader;
  const home = `/dialoger/${dialogue.slug}`;
  const standing = standingOf(dialogue, now);
  const open = standing === 'open';
  const over = ['working', 'answered', 'notHeld'].includes(standing);
  const inside = { texts, language, reader };
  return (
    <>
      <div className="mb-10 grid max-w-[34em] gap-2">
        <p>
          <strong>
            {/* The name in itself, so that whoever came here by mistake sees it at once. */}
            {say('dialogue.language.translation', { language: ownNameOf(language) })}
          </strong>
        </p>
        <p>
          {say('dialogue.language.decided')}{' '}
          {texts.otherLanguage === 'none' ? null : say('dialogue.language.partly')}
        </p>
        <AlsoIn languages={texts.languages} current={language} page={home} reader={reader} />
      </div>
      <div lang={language} dir={directionOf(language)}>
        <PageHeading title={nameIn(dialogue, 'question', language).text}>
          {open && dialogue.closesAt ? (
            <p>
              <Words name="lastDay" {...inside} />
              {': '}
              <Day day={dialogue.closesAt} {...inside} />
            </p>
          ) : null}
          {open ? (
            <p>
              <ButtonLink variant="primary" href={path(`${home}/delta/synpunkt`)}>
                <Words name="takePart" {...inside} />
              </ButtonLink>
            </p>
          ) : null}
          {open ? (
            <p>
              <Words name="welcome" {...inside} />
            </p>
          ) : null}
        </PageHeading>
        {report ? <ReportInLanguage {...{ report, written, ...inside }} /> : null}
        <Part name="purpose" fields={['purpose']} {...inside} />
        <Part name={over ? 'wasOpen' : 'open'} fields={['openItems']} mark="open" {...inside} />
        <Part name="think" fields={['subQuestions']} {...inside} />
        <Part name="fixed" fields={['fixedItems']} note="fixedItemsWhy" mark="fixed" {...inside} />
        <Part name="conditions" fields={['conditions']} mark="condition" {...inside} />
        <Part name="promise" fields={['promise']} {...inside} />
        <Part name="activities" fields={['activityTitle']} note="activityPlace" {...inside} />
        <Part name="background" fields={['background', 'alreadyDecided']} {...inside} />
        <Part name="facts" fields={['facts']} {...inside} />
        <Part name="use" fields={['useOfResult']} {...inside} />
        <Part name="reach" fields={['accessibility', 'languages']} {...inside} />
        <Part name="personal" fields={['personalData', 'legalBasis', 'keptFor']} {...inside} />
      </div>
    </>
  );
}

/** A heading's words in the language, or ours until there are any. */
function heading(name: HeadingName, { texts, language, reader }: Inside) {
  const found = texts.part('heading', name);
  return found
    ? { text: found.text, lang: undefined }
    : { text: reader.say(headings[name]), lang: language === reader.locale ? undefined : reader.locale };
}

function Words({ name, ...inside }: Inside & { name: HeadingName }) {
  const { text, lang } = heading(name, inside);
  return lang ? (
    <span lang={lang} dir="ltr">
      {text}
    </span>
  ) : (
    text
  );
}

function Day({ day: when, language, reader }: Inside & { day: Date }) {
  const written = dayWrittenIn(language, when);
  return written ?? <span lang={reader.locale}>{day(when, reader)}</span>;
}

type ReportProps = Inside & { report: PublicReport; written: Written };

/** The newest version of the report, as far as it is published in the language; nothing without its summary. */
function ReportInLanguage({ report: read, written, ...inside }: ReportProps) {
  const { report, lines, themes } = read;
  const found = (field: WrittenField, text: string | null): string[] => {
    const words = written(field, text ?? '', report.language);
    return words.language === inside.language ? [words.text] : [];
  };
  const summary = found('reportSummary', report.summary);
  if (summary.length === 0) return null;
  const body = (texts: string[]) => texts.flatMap(paragraphsOf).map((text) => <p key={text}>{text}</p>);
  const told = lines.map((line) => ({ line, heading: found('lineHeading', line.heading)[0] }));
  const answered = themes.map((theme) => ({ theme, label: found('themeLabel', theme.label)[0] }));
  const section = (name: HeadingName, children: React.ReactNode[]) => {
    const { text, lang } = heading(name, inside);
    const kept = children.filter((child) => child !== null);
    return kept.length > 0 ? (
      <ProseSection heading={text} headingLang={lang}>
        {kept}
      </ProseSection>
    ) : null;
  };
  return (
    <>
      {section('report', body(summary))}
      {section(
        'lines',
        told.map(({ line, heading: name }) =>
          name ? (
            <div key={line.id}>
              <h3>
                {line.number}. {name}
              </h3>
              {body(found('lineBody', line.body))}
            </div>
          ) : null,
        ),
      )}
      {section(
        'themes',
        answered.map(({ theme, label }) =>
          label ? (
            <div key={theme.themeId}>
              <h3>{label}</h3>
              {body([
                ...found('themeAssessment', theme.assessment),
                ...found('themeAnswer', theme.laterAnswer ?? theme.answer),
                ...found('themeReason', theme.laterReason ?? theme.reason),
                ...found('themeChange', theme.laterChange ?? theme.change),
              ])}
            </div>
          ) : null,
        ),
      )}
      {section('decision', body(found('decisionBody', report.decisionBody)))}
    </>
  );
}

type PartProps = Inside & {
  name: HeadingName;
  fields: readonly string[];
  /** The field with what belongs to each item. */
  note?: string;
  /** A list whose marks say what sort of thing its items are. */
  mark?: 'open' | 'fixed' | 'condition';
};

/** Some of the texts under their heading; nothing where none of them is written in the language. */
function Part({ name, fields, note, mark, ...inside }: PartProps) {
  const { texts, language } = inside;
  const items = fields.flatMap((field) => texts.all(field)).filter((item) => item.language === language);
  if (items.length === 0) return null;
  const { text, lang } = heading(name, inside);
  const noteOf = (id: string) => {
    const found = note ? texts.part(note, id) : undefined;
    return found?.language === language ? found.text : undefined;
  };
  return (
    <ProseSection heading={text} headingLang={lang}>
      {mark ? (
        <MarkedList mark={mark} items={items.map((item) => ({ text: item.text, note: noteOf(item.id) }))} />
      ) : (
        items.flatMap((item) =>
          paragraphsOf([item.text, noteOf(item.id)].filter(Boolean).join('\n\n')).map((paragraph) => {
            const { heading: small, text: words } = headed(paragraph);
            return (
              <div key={`${item.id} ${paragraph}`}>
                {small ? <h3>{small}</h3> : null}
                <p>{words}</p>
              </div>
            );
          }),
        )
      )}
    </ProseSection>
  );
}
