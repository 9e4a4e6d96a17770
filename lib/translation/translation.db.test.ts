import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database, officeDb, publicDb } from '@/db/client';
import { publicDialogues, publicTexts } from '@/db/public';
import { events } from '@/db/schema/log';
import { translations } from '@/db/schema/translation';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { aPerson, submitVersion } from '@/db/testing/planned-dialogue';
import { anApprovedDialogue } from '@/lib/contribution/testing';
import { fingerprint } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import { shownNowhere } from '@/lib/dialogue/published-texts';
import { done } from '@/lib/initiative/testing';
import { publishDialogue } from '@/lib/publication/publish-dialogue';
import { publicTextsOf } from '@/lib/publication/texts';
import { everyRole } from '@/lib/report/testing';
import { standingOf } from '@/lib/web/exists';
import { pageFields, type TranslatedLanguage } from './model';
import { publishTranslation } from './publish-translation';
import { languagesOf, translationOf } from './queries';

let kept: TestDatabase;
beforeAll(async () => {
  kept = await testDatabase();
});
afterAll(() => kept.drop());

type Dialogue = Awaited<ReturnType<typeof aDialogue>>;

async function aDialogue() {
  const dialogue = await anApprovedDialogue();
  const { roles } = everyRole(dialogue.id, dialogue.committeeId);
  const actor = await aPerson('Kommunikatör', [...roles]);
  const { id: dialogueId, planVersionId } = dialogue;
  done(await perform(publishDialogue, actor, { dialogueId, planVersionId }));
  return { ...dialogue, actor };
}

/** Publishes the words given by field, for the first text of each. */
async function translate(
  { id, actor }: Dialogue,
  language: TranslatedLanguage,
  words: Record<string, { body: string; still?: 'on' }>,
) {
  const found = await translationOf(id, 'page', language);
  const texts = Object.entries(words).map(([field, text]) => {
    const one = found.find(({ source }) => source.field === field);
    if (!one) throw new Error(`There is no ${field}.`);
    return {
      field,
      id: one.source.id,
      source: fingerprint(one.source.body),
      seen: one.translation?.version ?? 0,
      ...text,
    };
  });
  return perform(publishTranslation, actor, { dialogueId: id, part: 'page', language, texts });
}

const shown = async (dialogueId: string, language: string) => {
  const rows = await publicDb()
    .select({ field: publicTexts.field, body: publicTexts.body })
    .from(publicTexts)
    .where(and(eq(publicTexts.dialogueId, dialogueId), eq(publicTexts.language, language)));
  return Object.fromEntries(rows.map(({ field, body }) => [field, body]));
};

/** A later edition in which the question is another. */
async function askAnew(dialogue: Dialogue, question: string) {
  const planVersionId = await submitVersion(dialogue.id, { ...dialogue.content, question }, { number: 2 });
  done(await perform(publishDialogue, dialogue.actor, { dialogueId: dialogue.id, planVersionId }));
}

test('what is translated is read beside the Swedish text, which stands', async () => {
  const dialogue = await aDialogue();
  const before = await shown(dialogue.id, 'sv');
  done(
    await translate(dialogue, 'en', {
      title: { body: 'The terminal' },
      question: { body: 'What would make you feel safe?' },
      openItems: { body: 'Lighting' },
    }),
  );
  expect(await shown(dialogue.id, 'en')).toEqual({
    question: 'What would make you feel safe?',
    openItems: 'Lighting',
  });
  expect(await shown(dialogue.id, 'sv')).toEqual(before);
  const [row] = await publicDb()
    .select({ translated: publicDialogues.translated })
    .from(publicDialogues)
    .where(eq(publicDialogues.id, dialogue.id));
  expect(row?.translated).toEqual({
    en: { title: 'The terminal', question: 'What would make you feel safe?' },
  });
  const [logged] = await database('owner')
    .select()
    .from(events)
    .where(and(eq(events.dialogueId, dialogue.id), eq(events.type, 'translation.published')));
  expect(logged).toMatchObject({ actorId: dialogue.actor.personId, subjects: { language: 'en' } });
});

test('where the Swedish text has changed since, the translation is not shown until it is confirmed or rewritten', async () => {
  const dialogue = await aDialogue();
  done(await translate(dialogue, 'fi', { question: { body: 'Mitä?' }, openItems: { body: 'Valaistus' } }));
  await askAnew(dialogue, 'Vad behöver ändras nu?');
  expect(await shown(dialogue.id, 'fi')).toEqual({ openItems: 'Valaistus' });
  expect(await languagesOf(dialogue.id, 'page')).toMatchObject([
    { language: 'fi', current: 1, older: 1, writer: 'Kommunikatör' },
  ]);
  expect(await translate(dialogue, 'fi', { question: { body: 'Mitä?' } })).toMatchObject({
    kind: 'conflict',
    reason: 'translation.conflict.nothing',
  });
  done(await translate(dialogue, 'fi', { question: { body: 'Mitä?', still: 'on' } }));
  expect(await shown(dialogue.id, 'fi')).toMatchObject({ question: 'Mitä?' });
});

test('a translation that is emptied is taken back, and every version is kept', async () => {
  const dialogue = await aDialogue();
  done(await translate(dialogue, 'ar', { question: { body: 'سؤال' } }));
  done(await translate(dialogue, 'ar', { question: { body: '' } }));
  expect(await shown(dialogue.id, 'ar')).toEqual({});
  const rows = await database('owner')
    .select({ body: translations.body })
    .from(translations)
    .where(eq(translations.dialogueId, dialogue.id))
    .orderBy(translations.version);
  expect(rows).toEqual([{ body: 'سؤال' }, { body: '' }]);
});

test('a language has a page once the question is asked in it', async () => {
  const dialogue = await aDialogue();
  const at = (language: string) => standingOf(`/dialoger/${dialogue.slug}/sprak/${language}`, new Headers());
  done(await translate(dialogue, 'so', { heading: { body: 'Maxaad saameyn kartaa' } }));
  expect(await at('so')).toEqual({ is: 'missing' });
  done(await translate(dialogue, 'so', { question: { body: 'Maxaa?' } }));
  expect(await at('so')).toEqual({ is: 'there' });
  expect(await at('en')).toEqual({ is: 'missing' });
  expect(await at('klingonska')).toEqual({ is: 'missing' });
});

test('whoever writes on something that has changed meanwhile is told, and nothing is published', async () => {
  const dialogue = await aDialogue();
  const [one] = await translationOf(dialogue.id, 'page', 'en');
  if (!one) throw new Error('There is nothing to translate.');
  const text = { field: one.source.field, id: one.source.id, seen: 0, body: 'One' };
  const input = { dialogueId: dialogue.id, part: 'page', language: 'en' };
  const send = (other: object) =>
    perform(publishTranslation, dialogue.actor, {
      ...input,
      texts: [{ ...text, source: fingerprint(one.source.body), ...other }],
    });
  expect(await send({ source: fingerprint('något annat') })).toMatchObject({
    reason: 'translation.conflict.source',
  });
  expect(await send({ field: 'facts' })).toMatchObject({ reason: 'translation.conflict.source' });
  const sent = await Promise.all([send({}), send({ body: 'Two' })]);
  expect(sent.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(sent.find(({ ok }) => !ok)).toMatchObject({ reason: 'translation.conflict.meanwhile' });
});

test('before a dialogue is public there is nothing to translate', async () => {
  const { id, committeeId, content } = await anApprovedDialogue();
  expect(await translationOf(id, 'page', 'en')).toEqual([]);
  const source = fingerprint(content.question);
  const texts = [{ field: 'question', id: 'question', source, seen: 0, body: 'What?' }];
  expect(
    await perform(publishTranslation, everyRole(id, committeeId), {
      dialogueId: id,
      part: 'page',
      language: 'en',
      texts,
    }),
  ).toMatchObject({ kind: 'forbidden', reason: 'translation.denied.notPublic' });
});

test('the database refuses what is not made from the published text, and changes nothing that was published', async () => {
  const { id, content } = await aDialogue();
  const insert = (other: { language?: string; version?: number; source?: string; field?: string }) => {
    const { language = 'en', version = 1, source = content.question, field = 'question' } = other;
    return sql`insert into translation
      (dialogue_id, field, paragraph_id, language, version, source, body, written_by, written_at)
      values (${id}, ${field}, 'question', ${language}, ${version}, ${source}, 'x', gen_random_uuid(), now())`;
  };
  for (const wrong of [
    { language: 'sv' },
    { version: 2 },
    { version: 0 },
    { source: 'Något annat' },
    { field: 'risks' },
  ]) {
    await expect(officeDb().execute(insert(wrong))).rejects.toThrow();
  }
  await officeDb().execute(insert({}));
  await expect(officeDb().execute(insert({}))).rejects.toThrow();
  for (const attack of [
    sql`update translation set body = 'y'`,
    sql`delete from translation`,
    sql`truncate translation`,
  ]) {
    await expect(database('owner').execute(attack)).rejects.toThrow();
  }
  await expect(publicDb().execute(insert({ version: 2 }))).rejects.toThrow();
  await expect(publicDb().execute(sql`select body from translation`)).rejects.toThrow();
  await expect(publicDb().execute(sql`select body from translatable_text`)).rejects.toThrow();
});

test('everything of a plan that is read on a page can be translated', async () => {
  const { content } = await anApprovedDialogue();
  const published = [...new Set(publicTextsOf(content).map(({ field }) => field))];
  const can: readonly string[] = [...pageFields, ...shownNowhere];
  expect(published.filter((field) => !can.includes(field))).toEqual([]);
});
