import { eq, sql } from 'drizzle-orm';
import { database } from '@/db/client';
import { contributions, submissions } from '@/db/schema/contribution';
import { demoReceipts } from '@/db/schema/installation';
import { demoCases } from '@/lib/contribution/model';
import { receiptCode } from '@/lib/contribution/receipt-code';
import { receiptsToShow } from './content/receipts';
import type { Town } from './town';

/** Writes down the chosen receipt of each kind that is worth trying. One that is not what it is called stops the seed. */
export async function showDemoReceipts(town: Town): Promise<void> {
  const db = database('owner');
  const fits = await contributionsByCase();
  for (const [position, about] of demoCases.entries()) {
    const { dialogue, ref } = receiptsToShow[about];
    const id = town.contribution(dialogue, ref);
    if (!fits.has(`${about} ${id}`))
      throw new Error(`${dialogue}/${ref} is no receipt of the kind ${about}.`);
    const [sent] = await db
      .select({
        id: submissions.id,
        dialogueId: submissions.dialogueId,
        keyVersion: submissions.receiptKeyVersion,
      })
      .from(submissions)
      .innerJoin(contributions, eq(contributions.submissionId, submissions.id))
      .where(eq(contributions.id, id));
    if (!sent) throw new Error(`${dialogue}/${ref} was not sent.`);
    const code = receiptCode(sent.id, sent.keyVersion);
    await db.insert(demoReceipts).values({ code, position, dialogueId: sent.dialogueId, about });
  }
}

/** What became of every contribution, as `case id`. */
async function contributionsByCase(): Promise<Set<string>> {
  const rows = await database('owner').execute<{ about: string; id: string }>(sql`
    with latest as (
      select distinct on (dialogue_id) id, dialogue_id from report
      where kind = 'final' and published_at is not null
      order by dialogue_id, number desc
    ), seen as (
      select c.id, c.dialogue_id, m.verdict,
        exists (select 1 from mask k where k.moderation_id = m.id) as masked
      from contribution c left join moderation m on m.id = c.moderation_id
    )
    select p.disposition as about, s.id from report_pair p
    join latest l on l.id = p.report_id join seen s on s.id = p.contribution_id
    where p.disposition in ('accommodated', 'notAccommodated') and s.verdict = 'published' and not p.own
      -- A yes under one theme and a no under another is told as neither.
      and not exists (select 1 from report_pair o where o.report_id = p.report_id
        and o.contribution_id = p.contribution_id and o.disposition <> p.disposition)
    union
    select 'ownAnswer', s.id from report_pair p
    join latest l on l.id = p.report_id join seen s on s.id = p.contribution_id
    where p.own and p.reason is not null
    union
    select 'measure', s.id from measure_line ml
    join report_line_contribution lc on lc.line_id = ml.line_id join seen s on s.id = lc.contribution_id
    union
    select 'masked', id from seen where masked and verdict = 'published'
    union
    select 'withheld', s.id from report_pair p
    join latest l on l.id = p.report_id join seen s on s.id = p.contribution_id
    where s.verdict = 'withheld'
    union
    select 'excluded', s.id from report_exclusion x
    join latest l on l.id = x.report_id join seen s on s.id = x.contribution_id
    union
    select 'underWay', s.id from seen s join dialogue d on d.id = s.dialogue_id
    where d.state = 'open' and s.verdict = 'published' and not s.masked`);
  return new Set(rows.map(({ about, id }) => `${about} ${id}`));
}
