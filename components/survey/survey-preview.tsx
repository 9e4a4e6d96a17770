import { officeReader } from '@/components/dialogue/reader';
import { ButtonLink } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import type { SurveyDefinition } from '@/lib/survey/model';
import { sv } from '@/lib/text/catalogue';
import type { Say } from '@/lib/text/server';
import { ItemField } from './item-field';
import { PreviewFields } from './preview-fields';
import { numberOf } from './survey-page';

type Props = { definition: SurveyDefinition; page: number; say: Say };

/** One page of a survey to look at: fields that can be tried, and nothing that sends them. */
export function SurveyPreview({ definition, page, say }: Props) {
  const shown = definition.pages[page - 1];
  const of = definition.pages.length;
  return (
    <>
      <PageHeading title={definition.title} lead={of > 1 ? say('survey.step', { n: page, of }) : undefined} />
      {page === 1 && definition.intro ? <p className="whitespace-pre-line">{definition.intro}</p> : null}
      <PreviewFields labels={sv.form}>
        {shown?.title ? <h2>{shown.title}</h2> : null}
        {shown?.items.map((item) => (
          <ItemField
            key={item.id}
            item={item}
            number={numberOf(definition, item)}
            under={shown.title ? 'h3' : 'h2'}
            language={definition.language}
            reader={officeReader(say)}
          />
        ))}
        <div className="submit-buttons">
          {page > 1 ? (
            <ButtonLink href={`?sida=${page - 1}`}>
              {say('surveyOffice.preview.previous', { n: page - 1 })}
            </ButtonLink>
          ) : null}
          {page < of ? (
            <ButtonLink href={`?sida=${page + 1}`}>
              {say('surveyOffice.preview.next', { n: page + 1 })}
            </ButtonLink>
          ) : null}
        </div>
      </PreviewFields>
    </>
  );
}
