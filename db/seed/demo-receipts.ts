import { sql } from 'drizzle-orm';
import { database } from '@/db/client';
import { demoReceipts } from '@/db/schema/installation';
import { type DemoCase, demoCases } from '@/lib/contribution/model';
import { receiptCode } from '@/lib/contribution/receipt-code';

/** Writes down one working receipt of each kind that is worth trying. Safe to run again. */
export async function showDemoReceipts(): Promise<number> {
  const db = database('owner');
  const found = await db.execute<{ about: DemoCase; id: string; dialogueId: string; keyVersion: number }>(sql`
    with latest as (
      select distinct on (dialogue_id) id, dialogue_id from report
      where kind = 'final' and published_at is not null
      order by dialogue_id, number desc
    ), seen as (
      select c.id, c.dialogue_id, c.submission_id, m.verdict,
        exists (select 1 from mask k where k.moderation_id = m.id) as masked
      from contribution c left join moderation m on m.id = c.moderation_id
    ), cases as (
      select p.disposition as about, s.submission_id from report_pair p
      join latest l on l.id = p.report_id join seen s on s.id = p.contribution_id
      where p.disposition in ('accommodated', 'notAccommodated') and s.verdict = 'published' and not p.own
        -- A yes under one theme and a no under another is told as neither.
        and not exists (select 1 from report_pair o where o.report_id = p.report_id
          and o.contribution_id = p.contribution_id and o.disposition <> p.disposition)
      union all
      select 'ownAnswer', s.submission_id from report_pair p
      join latest l on l.id = p.report_id join seen s on s.id = p.contribution_id where p.own
      union all
      select 'measure', s.submission_id from measure_line ml
      join report_line_contribution lc on lc.line_id = ml.line_id join seen s on s.id = lc.contribution_id
      union all
      select 'masked', submission_id from seen where masked and verdict = 'published'
      union all
      select 'withheld', s.submission_id from report_pair p
      join latest l on l.id = p.report_id join seen s on s.id = p.contribution_id
      where s.verdict = 'withheld'
      union all
      select 'excluded', s.submission_id from report_exclusion x
      join latest l on l.id = x.report_id join seen s on s.id = x.contribution_id
      union all
      select 'underWay', s.submission_id from seen s join dialogue d on d.id = s.dialogue_id
      where d.state = 'open' and s.verdict = 'published'
    )
    select about, id, "dialogueId", "keyVersion" from (
      select about, u.id, u.dialogue_id as "dialogueId", u.receipt_key_version as "keyVersion",
        -- A text of its own reads better than a meeting of many points, and what is recent than the archive.
        row_number() over (partition by about, u.dialogue_id order by (u.channel = 'meeting'), u.received_at, u.id)
          as place,
        row_number() over (partition by about order by (u.channel = 'meeting'), u.received_at desc, u.id) as age
      from (select distinct about, submission_id from cases) c join submission u on u.id = c.submission_id
    ) ranked where place <= ${demoCases.length} order by about, age`);
  const taken = new Set<string>();
  const shown = new Map<string, number>();
  const receipts = demoCases.flatMap((about, position) => {
    // Each from another dialogue, as far as it goes.
    const [first] = found
      .filter((one) => one.about === about && !taken.has(one.id))
      .sort((a, b) => (shown.get(a.dialogueId) ?? 0) - (shown.get(b.dialogueId) ?? 0));
    if (!first) return [];
    taken.add(first.id);
    shown.set(first.dialogueId, (shown.get(first.dialogueId) ?? 0) + 1);
    return [{ code: receiptCode(first.id, first.keyVersion), position, dialogueId: first.dialogueId, about }];
  });
  await db.delete(demoReceipts);
  if (receipts.length > 0) await db.insert(demoReceipts).values(receipts);
  return receipts.length;
}
