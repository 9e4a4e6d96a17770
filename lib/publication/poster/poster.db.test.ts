import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicDb } from '@/db/client';
import { publicShortAddresses } from '@/db/public-told';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { anApprovedDialogue, putIn } from '@/lib/contribution/testing';
import { perform } from '@/lib/core/perform';
import { publicDialogue } from '@/lib/dialogue/public-queries';
import { done } from '@/lib/initiative/testing';
import { everyRole } from '@/lib/report/testing';
import { standingOf } from '@/lib/web/exists';
import { publishDialogue } from '../publish-dialogue';
import { renameDialogue } from '../rename-dialogue';
import { shortPathOf } from '../short-address';
import { hasPoster, posterDocument, posterLanguages } from './document';
import { posterPdf } from './render';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

const sender = {
  municipality: 'Exempelkommunen',
  phone: '010-123 45 67',
  hours: 'vardagar 8–16',
  email: 'dialog@example.se',
  address: 'https://dialog.example.se/d/k7m3xt',
};

const oneSheet = /\/Type \/Pages[\s\S]{0,80}\/Count 1\b|\/Count 1\b[\s\S]{0,80}\/Type \/Pages/;

async function aPublishedDialogue() {
  const dialogue = await anApprovedDialogue();
  const actor = everyRole(dialogue.id, dialogue.committeeId);
  done(
    await perform(publishDialogue, actor, { dialogueId: dialogue.id, planVersionId: dialogue.planVersionId }),
  );
  const page = await publicDialogue(dialogue.slug);
  if (!page) throw new Error('The dialogue has no page.');
  return { ...dialogue, actor, page };
}

test('a short address is permanent, easy to copy, and leads nowhere before the dialogue is public', async () => {
  const { id, slug, committeeId, planVersionId } = await anApprovedDialogue();
  const path = await shortPathOf(id);
  expect(path).toMatch(/^\/d\/[346789cdfhjkmnpqrtvwx]{6}$/);
  const standing = (to = path) => standingOf(to, new Headers());
  expect(await standing()).toEqual({ is: 'missing' });
  expect(await publicDb().select().from(publicShortAddresses)).not.toContainEqual({
    code: path.slice(3),
    slug,
  });
  const actor = everyRole(id, committeeId);
  done(await perform(publishDialogue, actor, { dialogueId: id, planVersionId }));
  expect(await standing()).toEqual({ is: 'moved', to: `/dialoger/${slug}` });
  const renamed = done(await perform(renameDialogue, actor, { dialogueId: id, title: 'En annan rubrik' }));
  expect(await shortPathOf(id)).toBe(path);
  expect(await standing(`/en${path.toUpperCase().replace('/D/', '/d/')}`)).toEqual({
    is: 'moved',
    to: `/en/dialoger/${renamed.slug}`,
  });
  expect(await standing('/d/o0o0o0')).toEqual({ is: 'missing' });
});

test('a poster says what the page says: the question, until when, the meeting to come and whom to call', async () => {
  const { page, content } = await aPublishedDialogue();
  const poster = posterDocument(page, sender, '<svg/>', 'sv');
  expect(poster.question).toEqual({ text: content.question, language: 'sv' });
  expect(poster.lead).toMatch(/^Dialogen öppnar .+\. Säg vad du tycker senast .+\.$/);
  expect(poster.meetings.items).toEqual([
    {
      when: expect.stringMatching(/kl\.\u00a018\.30$/),
      what: [expect.objectContaining({ text: 'Kvällsmöte' }), expect.objectContaining({ text: 'Culturum' })],
    },
  ]);
  expect(poster.how.shown).toBe('dialog.example.se/d/k7m3xt');
  expect(poster.contact.before).toContain('010-123 45 67');
  expect(JSON.stringify(poster)).not.toContain(content.risks || 'risk');
});

test('the sheet is one tagged page of PDF/UA with the code described in words', async () => {
  const { page } = await aPublishedDialogue();
  const source = posterPdf(page, sender, 'sv').toString('latin1');
  expect(source.startsWith('%PDF-')).toBe(true);
  expect(source).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(source).toMatch(/\/Lang \(sv/);
  expect(source).toContain('/StructTreeRoot');
  expect(source).toContain('/Alt ');
  expect(source).toMatch(oneSheet);
});

test('however long the question and however many the meetings, there is one sheet, in the faces of the web', async () => {
  const { page } = await aPublishedDialogue();
  const [meeting] = page.dialogue.activities ?? [];
  if (!meeting) throw new Error('The dialogue has no meeting.');
  const activities = Array.from({ length: 7 }, () => meeting);
  const question = `Hur ska kommunikationsinfrastruktursutbyggnadsplaneringen ${'gå till så att alla är med '.repeat(8)}?`;
  const made = posterPdf({ ...page, dialogue: { ...page.dialogue, activities, question } }, sender, 'sv');
  const source = made.toString('latin1');
  expect(source).toMatch(oneSheet);
  expect(source).toContain('GenklangSerif');
  expect(source).toContain('GenklangSans');
});

test('whatever stands in a question, it is shown, as a box if need be, and never read as markup', async () => {
  const { page } = await aPublishedDialogue();
  for (const question of [
    '#panic("x") $x$ *fet* _kursiv_ @hej <b>',
    '\\\\u{41} #read("/etc/passwd")',
    '"]) #import',
    '🚌 道 سؤال',
  ]) {
    const made = posterPdf({ ...page, dialogue: { ...page.dialogue, question } }, sender, 'sv');
    expect(made.length).toBeGreaterThan(1000);
  }
});

test('an English sheet is offered where the question is in English, and says what is not', async () => {
  const { page } = await aPublishedDialogue();
  expect(posterLanguages(page)).toEqual(['sv']);
  const words = { field: 'question', paragraphId: 'question', language: 'en', body: 'Safe?' };
  const english = {
    ...page,
    dialogue: { ...page.dialogue, translated: { en: { question: 'Safe?' } } },
    paragraphs: [...page.paragraphs, words],
  };
  expect(posterLanguages(english)).toEqual(['sv', 'en']);
  const poster = posterDocument(english, sender, '<svg/>', 'en');
  expect(poster.question).toEqual({ text: 'Safe?', language: 'en' });
  expect(poster.meetings.items[0]?.when).toMatch(/, 18:30$/);
  expect(poster.meetings.items[0]?.what[0]).toMatchObject({ text: 'Kvällsmöte', language: 'sv' });
  const source = posterPdf(english, sender, 'en').toString('latin1');
  expect(source).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(source).toMatch(/\/Lang \(en/);
  expect(source).toMatch(/\/Lang \(sv/);
});

test('where nobody can answer there is no poster', async () => {
  const { id, slug, page } = await aPublishedDialogue();
  expect(hasPoster(page)).toBe(true);
  await putIn('open', id);
  await putIn('closed', id);
  const closed = await publicDialogue(slug);
  expect(closed && hasPoster(closed)).toBe(false);
});
