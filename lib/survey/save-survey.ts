import { surveys } from '@/db/schema/survey';
import { staffIdOf } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { headInput } from './builder-input';
import { keepDraft, lockSurvey } from './lock-survey';
import { surveyPolicy } from './policy';

/** Writes a survey's title and first words, and what its pages are called. The first save makes the survey. */
export const saveSurvey = defineUseCase({
  name: 'survey.save-survey',
  input: headInput,
  load: (tx, { dialogueId }) => lockSurvey(tx, dialogueId),
  allow: surveyPolicy.write,
  run: async (circumstances, { dialogueId, revision, title, intro, pages }) => {
    const { tx, actor, now, subject } = circumstances;
    const { survey } = subject;
    if ((survey?.revision ?? 0) !== revision) throw conflict('surveyOffice.conflict.changed');
    const titles = new Map(pages.map((page) => [page.id, page.title]));
    const saved = survey
      ? await keepDraft(circumstances, {
          ...survey.definition,
          title,
          intro,
          pages: survey.definition.pages.map((page) => ({
            ...page,
            title: titles.get(page.id) ?? page.title,
          })),
        })
      : 1;
    if (!survey) {
      await tx.insert(surveys).values({
        id: newId(),
        dialogueId,
        definition: {
          format: 1,
          language: 'sv',
          title,
          intro,
          pages: [{ id: newId(), title: '', items: [] }],
        },
        revision: 1,
        savedBy: staffIdOf(actor),
        savedAt: now,
      });
    }
    return {
      value: { dialogueId, revision: saved },
      events: [{ type: 'survey.saved', dialogueId, revision: saved }],
    };
  },
});
