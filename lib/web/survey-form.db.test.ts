import { desc, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { drafts } from '@/db/schema/installation';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { readDraft } from '@/lib/contribution/draft';
import { putIn } from '@/lib/contribution/testing';
import { newId } from '@/lib/core/ids';
import { answerField } from '@/lib/survey/answers';
import type { SurveyDefinition, SurveyQuestion } from '@/lib/survey/model';
import { questionsOf } from '@/lib/survey/rules';
import { printOf } from '@/lib/survey/seen';
import { printOfAnswers, surveyDraft } from '@/lib/survey/sending';
import { aSurvey, aSurveyedDialogue, publishAsIs } from '@/lib/survey/testing';
import { receiveSurvey } from './survey-form';

const own = 'http://localhost:3000';
let db: TestDatabase;
let definition: SurveyDefinition;
let dialogue: Awaited<ReturnType<typeof aSurveyedDialogue>>;
let network = 0;
let headers: Record<string, string>;

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());
beforeEach(async () => {
  network += 1;
  headers = { Origin: own, Host: 'localhost:3000', 'X-Forwarded-For': `198.51.${network}.7` };
  definition = aSurvey();
  dialogue = await aSurveyedDialogue(definition);
});

const field = (kind: SurveyQuestion['kind']) =>
  answerField(questionsOf(definition).find((one) => one.kind === kind)?.id ?? '');

/** Posts a page, and gives where it led: the address, its code and the page. */
async function turn(fields: Record<string, string>) {
  const carried = { asked: printOf(definition), language: 'sv', sida: '1', till: 'on' };
  const body = new URLSearchParams({ ...carried, ...fields });
  const path = `/api/dialoger/${dialogue.slug}/enkat`;
  const answer = await receiveSurvey(
    new Request(`${own}${path}`, { method: 'POST', headers, body }),
    dialogue.slug,
  );
  const to = new URL(answer.headers.get('location') ?? '/', own);
  const code = to.searchParams.get('utkast') ?? '';
  return { status: answer.status, to, code, page: to.searchParams.get('sida'), answer };
}

const first = () => ({ [field('single')]: 'other', [field('scale')]: '3' });

describe('a page of a survey that a resident posts', () => {
  test('leads to the next, the last to the receipt, and everything is sent once', async () => {
    const next = await turn(first());
    expect([next.status, next.page]).toEqual([303, '2']);
    const last = { sida: '2', utkast: next.code, [field('longText')]: 'Mer ljus.\r\nOch bänkar.' };
    const { to } = await turn(last);
    expect(to.pathname).toMatch(/^\/kvitto\//);
    expect(await readDraft(surveyDraft, next.code)).toBeUndefined();
  });

  test('is no draft once it is sent, and sent again it finds its receipt', async () => {
    const key = newId();
    const next = await turn({ ...first(), key });
    const carried = { key, utkast: next.code, sida: '2', before: printOfAnswers(key, first()) };
    const last: Record<string, string> = { ...carried, [field('longText')]: 'Mer ljus.\r\nOch bänkar.' };
    const { to } = await turn(last);
    expect(await readDraft(surveyDraft, next.code)).toBeUndefined();
    expect((await turn(last)).to.pathname).toBe(to.pathname);
    await putIn('closed', dialogue.id);
    expect((await turn(last)).to.pathname).toBe(to.pathname);
    const others: Record<string, string>[] = [
      { [field('longText')]: 'Något annat' },
      { before: 'x' },
      { till: 'back' },
    ];
    for (const other of others) {
      const again = await turn({ ...last, ...other });
      expect(again.page).toBe('1');
      expect(await readDraft(surveyDraft, again.code)).toMatchObject({
        values: { [field('longText')]: other[field('longText')] ?? last[field('longText')] },
        errors: { form: 'survey.conflict.sent' },
      });
    }
  });

  test('stays a draft when it could not be sent', async () => {
    const next = await turn(first());
    const owner = database('owner');
    await owner.execute(sql`alter table survey_text add constraint broken check (false) not valid`);
    try {
      const failed = await turn({ sida: '2', utkast: next.code, [field('longText')]: 'Mer ljus.' });
      expect(failed.status).toBe(500);
      expect(await readDraft(surveyDraft, next.code)).toMatchObject({ values: first() });
    } finally {
      await owner.execute(sql`alter table survey_text drop constraint broken`);
    }
  });

  test('leads to the page before, or out with a code, also when something is lacking', async () => {
    const next = await turn(first());
    const back = await turn({ sida: '2', utkast: next.code, till: 'back', [field('longText')]: 'Halvt' });
    expect([back.page, back.code]).toEqual(['1', next.code]);
    const kept = await readDraft(surveyDraft, next.code);
    expect(kept?.values).toMatchObject({ ...first(), [field('longText')]: 'Halvt' });
    const saved = await turn({ later: 'ja' });
    expect(saved.to.search).toMatch(/&sparat=ja$/);
    expect(await readDraft(surveyDraft, saved.code)).toMatchObject({ errors: {}, values: { sida: '1' } });
    const [row] = await database('owner').select().from(drafts).orderBy(desc(drafts.expiresAt)).limit(1);
    const days = ((row?.expiresAt.getTime() ?? 0) - (row?.createdAt.getTime() ?? 0)) / 86_400_000;
    expect(Math.round(days)).toBe(7);
  });

  test('that lacks an answer comes back with what was answered', async () => {
    const again = await turn({ [field('scale')]: '3' });
    expect(again.page).toBe('1');
    expect(await readDraft(surveyDraft, again.code)).toMatchObject({
      values: { [field('scale')]: '3' },
      errors: { [field('single')]: 'survey.error.chooseOne' },
    });
  });

  test('after what was answered is gone, or was asked otherwise, begins again with what there is', async () => {
    const gone = { sida: '2', utkast: '0'.repeat(26), [field('longText')]: 'Skrivet dagen efter' };
    const begun = await turn(gone);
    expect(begun.page).toBe('1');
    expect(await readDraft(surveyDraft, begun.code)).toMatchObject({
      values: { [field('longText')]: 'Skrivet dagen efter' },
      errors: { form: 'survey.conflict.gone' },
    });
    const next = await turn(first());
    await publishAsIs(dialogue.id, { ...definition, pages: [...definition.pages].reverse() }, dialogue.lead);
    const changed = await turn({ sida: '2', utkast: next.code, [field('longText')]: 'Kvar' });
    expect(changed.page).toBe('1');
    expect(await readDraft(surveyDraft, changed.code)).toMatchObject({
      values: first(),
      errors: { form: 'survey.conflict.newVersion' },
    });
  });

  test('that comes when the dialogue has closed is kept, and says so', async () => {
    const next = await turn(first());
    await putIn('closed', dialogue.id);
    const late = await turn({ sida: '2', utkast: next.code, [field('longText')]: 'För sent' });
    expect(await readDraft(surveyDraft, late.code)).toMatchObject({
      values: { [field('longText')]: 'För sent' },
      errors: { form: 'contribution.denied.closed' },
    });
  });

  test('from another site, to another dialogue or while the database is away comes back with its words', async () => {
    headers.Origin = 'https://example.org';
    const words = { sida: '2', [field('longText')]: '<script>alert(1)</script>' };
    const foreign = await turn(words);
    expect(foreign.status).toBe(403);
    expect(await foreign.answer.text()).toContain('&lt;script&gt;alert(1)');
    headers.Origin = own;
    const { DATABASE_URL_PUBLIC } = process.env;
    process.env.DATABASE_URL_PUBLIC = 'postgres://nobody:x@127.0.0.1:9/nothing';
    try {
      const away = await turn(words);
      expect(away.status).toBe(503);
      expect(await away.answer.text()).toContain('&lt;script&gt;alert(1)');
    } finally {
      process.env.DATABASE_URL_PUBLIC = DATABASE_URL_PUBLIC;
    }
  });
});
