import { sql } from 'drizzle-orm';
import { closeDatabases, database } from '@/db/client';
import { compilationProgress, contributionsForCoding, countForCoding } from '@/lib/analysis/queries';
import { contributionPage } from '@/lib/contribution/public-queries';
import { newId } from '@/lib/core/ids';
import { accountOf } from '@/lib/report/gate';
import { loadLedger } from '@/lib/report/load-ledger';

/**
 * How much slower ten thousand contributions are than one thousand, for what officials and residents do all
 * day. A list that is read page by page should hardly notice.
 */
const [small, large] = [await filled(1_000), await filled(10_000)];

await ratio('public list, first page', (id) =>
  contributionPage({ dialogueId: id, order: { by: 'seed', seed: 'bench' }, size: 30 }),
);
await ratio('coding list, first page', (id) => contributionsForCoding(id, { filter: 'left' }, { size: 50 }));
await ratio('coding search', (id) => countForCoding(id, { filter: 'all', words: 'lampa' }));
await ratio('coding progress', (id) => compilationProgress(id));
await ratio('report gate', async (id) => {
  const ledger = await loadLedger(database('office'), {
    dialogueId: id,
    reportId: newId(),
    cutOff: new Date(),
  });
  return accountOf('final', ledger);
});
await closeDatabases();

async function ratio(name: string, work: (dialogueId: string) => Promise<unknown>): Promise<void> {
  const [few, many] = [await median(() => work(small)), await median(() => work(large))];
  console.log(`10,000 / 1,000 contributions, ${name}: ${(many / few).toFixed(1)}`);
  console.log(`  (${few.toFixed(0)} ms and ${many.toFixed(0)} ms)`);
}

async function median(work: () => Promise<unknown>): Promise<number> {
  await work();
  const times: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[3] ?? 0;
}

/** The open demo dialogue's twin with this many moderated contributions, one in three of them coded. */
async function filled(size: number): Promise<string> {
  const db = database('owner');
  const [like] = await db.execute<{ id: string; by: string }>(
    sql`select d.id, a.person_id as by from dialogue d join role_assignment a on a.dialogue_id = d.id
        where d.slug = 'grona-strak-och-bebyggelse-pa-arno' and a.role = 'moderator'`,
  );
  if (!like) throw new Error('The demo is not seeded.');
  const id = newId();
  await db.transaction(async (tx) => {
    await tx.execute(sql`alter table dialogue disable trigger user`);
    await tx.execute(sql`alter table submission disable trigger user`);
    await tx.execute(sql`insert into dialogue (id, slug, title, committee_id, registry_number, state, opens_at, closes_at, created_at)
      select ${id}, ${`bench-${size}`}, title, committee_id, registry_number, 'compiling', opens_at, closes_at, created_at
      from dialogue where id = ${like.id}`);
    await tx.execute(sql`insert into initiative select ${id}, organ, reference, paragraph, taken_on, question, why, registered_by, registered_at
      from initiative where dialogue_id = ${like.id}`);
    await tx.execute(sql`insert into submission (id, dialogue_id, channel, received_at, language, key_hash, body_hash, receipt_hash, receipt_key_version)
      select gen_random_uuid(), ${id}, 'web', now() - make_interval(secs => n), 'sv', ${`bench-${size}-`} || n, 'x', decode(md5(${`bench-${size}-`} || n), 'hex'), 1
      from generate_series(1, ${size}::int) n`);
    await tx.execute(sql`insert into contribution (id, submission_id, dialogue_id, kind, audience, position, language)
      select gen_random_uuid(), id, dialogue_id, 'comment', 'public', 1, 'sv' from submission where dialogue_id = ${id}`);
    await tx.execute(sql`insert into contribution_text (contribution_id, version, body, length, written_at)
      select c.id, 1, t.body, t.length, now() from (select id, row_number() over () as n from contribution where dialogue_id = ${id}) c
      join (select body, length, row_number() over () as n, count(*) over () as many from contribution_text where erasure_id is null) t
        on t.n = 1 + c.n % t.many`);
    await tx.execute(sql`insert into moderation (id, contribution_id, text_version, verdict, moderated_by, at)
      select gen_random_uuid(), id, 1, 'published', ${like.by}, now() from contribution where dialogue_id = ${id}`);
    await tx.execute(sql`update contribution c set moderation_id = m.id from moderation m
      where m.contribution_id = c.id and c.dialogue_id = ${id}`);
    const theme = newId();
    await tx.execute(sql`insert into theme (id, dialogue_id, reserved, position, created_by, created_at)
      values (${theme}, ${id}, false, 1, ${like.by}, now())`);
    await tx.execute(sql`insert into coding (contribution_id, theme_id, coded_by, coded_at)
      select id, ${theme}, ${like.by}, now() from contribution where dialogue_id = ${id} and position % 3 = 1`);
    await tx.execute(sql`alter table dialogue enable trigger user`);
    await tx.execute(sql`alter table submission enable trigger user`);
  });
  // As the server does by itself in the days that so many take to come: without it every search reads a waiting list.
  await db.execute(sql`vacuum analyze`);
  return id;
}
