import { HiddenKey } from '@/components/form/hidden-key';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { longest, type SurveyDefinition } from '@/lib/survey/model';
import type { Say } from '@/lib/text/server';

/** The fields of a survey's head: title, first words, and what each page is called. */
export function HeadFields({ definition, say }: { definition?: SurveyDefinition; say: Say }) {
  const pages = definition?.pages ?? [];
  return (
    <>
      <TextInput
        name="title"
        label={say('surveyOffice.head.title')}
        defaultValue={definition?.title}
        maxLength={longest.title}
        required
      />
      <TextArea
        name="intro"
        label={say('surveyOffice.head.intro')}
        hint={say('surveyOffice.head.introHint')}
        defaultValue={definition?.intro}
        rows={5}
      />
      {pages.length > 1
        ? pages.map(({ id, title }, at) => (
            <div key={id}>
              <HiddenKey name={`pages.${at}.id`} value={id} />
              <TextInput
                name={`pages.${at}.title`}
                label={say('surveyOffice.head.pageTitle', { n: at + 1 })}
                hint={say('surveyOffice.head.pageTitleHint')}
                defaultValue={title}
                maxLength={longest.title}
              />
            </div>
          ))
        : null}
    </>
  );
}

/** In the order the fields stand. */
export function headFieldOrder(definition?: SurveyDefinition): string[] {
  return ['title', 'intro', ...(definition?.pages ?? []).map((_, at) => `pages.${at}.title`)];
}
