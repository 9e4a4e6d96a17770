import { eq } from 'drizzle-orm';
import { database } from '@/db/client';
import { surveys } from '@/db/schema/survey';
import { signedFormTime } from '@/lib/contribution/form-time';
import { anOpenDialogue } from '@/lib/contribution/testing';
import type { StaffActor } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import { done, staff } from '@/lib/initiative/testing';
import type { AnswerValues } from './answers';
import type { SurveyDefinition } from './model';
import { publishSurvey } from './publish-survey';
import { printOf } from './seen';

/** An open dialogue that asks this survey, and the project lead who published it. */
export async function aSurveyedDialogue(definition: SurveyDefinition) {
  const dialogue = await anOpenDialogue('public');
  const lead = staff({ role: 'projectLead', dialogueId: dialogue.id });
  await publishAsIs(dialogue.id, definition, lead);
  return { ...dialogue, lead };
}

/** Publishes a survey without the builder's help. */
export async function publishAsIs(
  dialogueId: string,
  definition: SurveyDefinition,
  lead: StaffActor,
): Promise<void> {
  const db = database('owner');
  const [before] = await db.select().from(surveys).where(eq(surveys.dialogueId, dialogueId));
  const revision = (before?.revision ?? 0) + 1;
  const saved = { definition, revision, savedBy: lead.personId, savedAt: new Date() };
  if (before) await db.update(surveys).set(saved).where(eq(surveys.dialogueId, dialogueId));
  else await db.insert(surveys).values({ id: newId(), dialogueId, ...saved });
  done(await perform(publishSurvey, lead, { dialogueId, revision }));
}

/** A survey as its form sends it, opened long enough ago for a person to have answered. */
export function aSurveySent(slug: string, definition: SurveyDefinition, values: AnswerValues) {
  return {
    slug,
    asked: printOf(definition),
    values,
    language: 'sv',
    key: newId(),
    opened: signedFormTime(new Date(Date.now() - 60_000)),
    website: '',
  };
}

const item = { help: '', required: false };

/** A small survey with a question of each kind. */
export function aSurvey(): SurveyDefinition {
  return {
    format: 1,
    language: 'sv',
    title: 'Tryggare terminal',
    intro: 'Sex frågor.',
    pages: [
      {
        id: newId(),
        title: 'Om terminalen',
        items: [
          { id: newId(), kind: 'section', heading: 'Platsen', body: 'Tänk på hur det brukar vara.' },
          {
            ...item,
            id: newId(),
            kind: 'single',
            label: 'Hur ofta åker du?',
            required: true,
            options: [
              { id: newId(), label: 'Varje dag' },
              { id: newId(), label: 'Sällan' },
            ],
            other: true,
          },
          {
            ...item,
            id: newId(),
            kind: 'several',
            label: 'Vad behövs?',
            options: [
              { id: newId(), label: 'Ljus' },
              { id: newId(), label: 'Bänkar' },
              { id: newId(), label: 'Personal' },
            ],
            other: false,
            most: 2,
          },
          {
            ...item,
            id: newId(),
            kind: 'scale',
            label: 'Hur tryggt är det?',
            points: 5,
            low: 'otryggt',
            high: 'tryggt',
          },
        ],
      },
      {
        id: newId(),
        title: '',
        items: [
          { ...item, id: newId(), kind: 'longText', label: 'Vad vill du säga mer?' },
          { id: newId(), kind: 'background', topic: 'ageBand' },
        ],
      },
    ],
  };
}
