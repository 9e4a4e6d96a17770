import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { importFile } from '@/lib/contribution/import-file';
import { recordSubmission } from '@/lib/contribution/record-submission';
import { revokeImport } from '@/lib/contribution/revoke-import';
import { newId } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import { dayOf } from '@/lib/core/time';
import { done } from '@/lib/initiative/testing';
import { adoptAnswer } from './adopt-answer';
import { draftReport } from './draft-report';
import { aCompilation, aDecidedDialogue } from './testing';
import { writeReport } from './write-report';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

type Dialogue = Awaited<ReturnType<typeof aDecidedDialogue>>;

/** A final version that lacks nothing but to be published. */
async function aWholeDraft(dialogue: Dialogue): Promise<string> {
  const { id: dialogueId, actor, themeId } = dialogue;
  const yes = { themeId, body: 'Det blir ljus.', disposition: 'accommodated' };
  done(await perform(adoptAnswer, actor, yes));
  const { reportId } = done(await perform(draftReport, actor, { dialogueId, kind: 'final' }));
  const words = { summary: 'Det blir ljus.', method: '', unknown: '' };
  done(await perform(writeReport, actor, { reportId, revision: 0, ...words }));
  return reportId;
}

const aLetter = (dialogueId: string) => ({
  dialogueId,
  channel: 'letter',
  receivedAt: dayOf(new Date(Date.now() - 86_400_000)),
  texts: [{ text: 'Ett sent brev.' }],
});

/** A connection of its own with one of the keys, closed afterwards. */
async function asKey<T>(url: string, work: (connection: postgres.Sql) => Promise<T>): Promise<T> {
  const connection = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await work(connection);
  } finally {
    await connection.end({ timeout: 5 });
  }
}

/** Waits until somebody in this database waits for a lock. */
async function untilSomebodyWaits(): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    const [row] = await database('owner').execute<{ waiting: number }>(
      sql`select count(*)::int as waiting from pg_locks l join pg_stat_activity a using (pid)
          where not l.granted and a.datname = current_database()`,
    );
    if ((row?.waiting ?? 0) > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('Nobody waits.');
}

/** Publishes with the office key, by plain SQL, freezing one pair a contribution and one line for all. */
const publishing = (
  reportId: string,
  themeId: string,
  change: Record<string, string> = {},
): [links: string, pairs: string, publish: string] => {
  const set = {
    published_at: 'clock_now()',
    cut_off: 'clock_now()',
    published_by: 'written_by',
    figures: `jsonb_build_object('received', 1, 'answered', 1, 'excluded', 0)`,
    ...change,
  };
  return [
    `insert into report_line_contribution (line_id, contribution_id, how, via)
     select l.id, k.contribution_id, '', 'theme' from report_line l, coding k
     where l.report_id = '${reportId}' and k.theme_id = '${themeId}' on conflict do nothing`,
    `insert into report_pair (report_id, contribution_id, theme_id, own, disposition)
     select '${reportId}', contribution_id, theme_id, false, 'accommodated' from coding where theme_id = '${themeId}'
     on conflict do nothing`,
    `update report set ${Object.entries(set)
      .map(([column, value]) => `${column} = ${value}`)
      .join(', ')} where id = '${reportId}'`,
  ];
};

const inOne = (connection: postgres.Sql, statements: string[], how = '') =>
  connection.begin(how, async (tx) => {
    for (const statement of statements) await tx.unsafe(statement);
  });

describe('at the instant of publishing', () => {
  test('what began to be recorded before, and is stored after, is late: it is owed a further version', async () => {
    const dialogue = await aDecidedDialogue(['Fler lampor.']);
    const reportId = await aWholeDraft(dialogue);
    await asKey(db.ownerUrl, async (holder) => {
      const held = await holder.reserve();
      await held`begin`;
      await held`select 1 from dialogue where id = ${dialogue.id} for update`;
      // The letter has its time, and waits for the dialogue; then the version is published.
      const letter = perform(recordSubmission, dialogue.actor, aLetter(dialogue.id));
      await untilSomebodyWaits();
      for (const statement of publishing(reportId, dialogue.themeId, {
        published_at: `date_trunc('milliseconds', clock_timestamp())`,
        cut_off: `date_trunc('milliseconds', clock_timestamp())`,
      })) {
        await held.unsafe(statement);
      }
      await held`commit`;
      held.release();
      done(await letter);
    });
    const [after] = await database('public').execute<{ received_after: number; received: number }>(
      sql`select received_after, (figures ->> 'received')::int as received from public_report where id = ${reportId}`,
    );
    expect(after).toEqual({ received: 1, received_after: 1 });
  });

  test('a line that somebody is taking away is not counted', async () => {
    const dialogue = await aDecidedDialogue(['Fler lampor.']);
    const reportId = await aWholeDraft(dialogue);
    await asKey(db.officeUrl, async (office) => {
      const [links, pairs, publish] = publishing(reportId, dialogue.themeId);
      await office.unsafe(links);
      await asKey(db.officeUrl, async (other) => {
        const held = await other.reserve();
        await held`begin`;
        await held`delete from report_line_contribution lc using report_line l
                   where l.id = lc.line_id and l.report_id = ${reportId}`;
        const published = inOne(office, [pairs, publish]).then(
          () => 'published',
          () => 'refused',
        );
        await untilSomebodyWaits();
        await held`commit`;
        held.release();
        expect(await published).toBe('refused');
      });
    });
  });

  test('nobody publishes, or sends, with an old picture of what has arrived', async () => {
    const dialogue = await aDecidedDialogue(['Fler lampor.']);
    const reportId = await aWholeDraft(dialogue);
    await asKey(db.officeUrl, async (office) => {
      const old = inOne(office, publishing(reportId, dialogue.themeId), 'isolation level repeatable read');
      await expect(old).rejects.toThrow(/has to be seen/);
    });
  });

  test('a file is not taken back while a version that counts it is published', async () => {
    const dialogue = await aDecidedDialogue(['Fler lampor.']);
    const content = Buffer.from('text;received_at\nRad;2026-03-12').toString('base64');
    const file = { dialogueId: dialogue.id, fileName: 'svar.csv', content };
    const { importId } = done(await perform(importFile, dialogue.actor, file));
    await asKey(db.ownerUrl, async (publisher) => {
      const held = await publisher.reserve();
      await held`begin`;
      await held`select 1 from dialogue where id = ${dialogue.id} for update`;
      await asKey(db.officeUrl, async (office) => {
        const by = dialogue.actor.personId;
        const revoked =
          office`update import set revoked_at = now(), revoked_by = ${by} where id = ${importId}`.then(
            () => 'revoked',
          );
        await untilSomebodyWaits();
        await held`commit`;
        expect(await revoked).toBe('revoked');
      });
      held.release();
    });
  });
});

describe('with the office key, by plain SQL', () => {
  test('a version is published now, by somebody, with all that arrived until now and its numbers', async () => {
    const dialogue = await aDecidedDialogue(['Fler lampor.']);
    const reportId = await aWholeDraft(dialogue);
    const none = `'{"received":0,"answered":0,"excluded":0}'`;
    const attacks: Record<string, string>[] = [
      { cut_off: `'2001-01-01'`, figures: none },
      { cut_off: `now() + interval '1 year'` },
      { published_at: `now() - interval '1 year'` },
      { published_by: 'null' },
      { figures: `'{}'` },
      { figures: `'{"received":null,"answered":null,"excluded":null}'` },
      { figures: `'{"received":2,"answered":2,"excluded":0}'` },
    ];
    await asKey(db.officeUrl, async (office) => {
      for (const change of attacks) {
        const [links, pairs, publish] = publishing(reportId, dialogue.themeId, change);
        const statements = change.figures === none ? [links, publish] : [links, pairs, publish];
        await expect(inOne(office, statements), JSON.stringify(change)).rejects.toThrow(/genklang/);
      }
      await inOne(office, publishing(reportId, dialogue.themeId));
    });
  });

  test('no final version says anything but what the nämnd adopted', async () => {
    const dialogue = await aDecidedDialogue(['Fler lampor.']);
    const reportId = await aWholeDraft(dialogue);
    const [links, pairs, publish] = publishing(reportId, dialogue.themeId);
    await asKey(db.officeUrl, async (office) => {
      for (const said of [`'partly'`, `'alreadyInPlace'`]) {
        const other = pairs.replace(`'accommodated'`, said);
        await expect(inOne(office, [links, other, publish])).rejects.toThrow(/what was adopted/);
      }
    });
  });

  test('a revoked import stays revoked, since its rows may have been read in again', async () => {
    const dialogue = await aDecidedDialogue(['Fler lampor.']);
    const content = Buffer.from('text;received_at\nRad;2026-03-12').toString('base64');
    const file = { dialogueId: dialogue.id, fileName: 'svar.csv', content };
    const { importId } = done(await perform(importFile, dialogue.actor, file));
    done(await perform(revokeImport, dialogue.actor, { importId }));
    done(await perform(importFile, dialogue.actor, file));
    await expect(
      database('office').execute(
        sql`update import set revoked_at = null, revoked_by = null where id = ${importId}`,
      ),
    ).rejects.toThrow();
  });

  test('a dialogue that something was received in has no early end, and what is public stays public', async () => {
    const { id, actor } = await aCompilation(['Fler lampor.']);
    await database('office').execute(sql`
      insert into early_end (dialogue_id, outcome, organ, decided_on, public_reason, recorded_by, recorded_at)
      values (${id}, 'declined', 'Nämnden', now(), 'Vi orkar inte.', ${actor.personId}, now())`);
    for (const state of ['declined', 'cancelled', 'planning', 'approved', 'initiative']) {
      const attack = sql`update dialogue set state = ${state} where id = ${id}`;
      await expect(database('office').execute(attack), state).rejects.toThrow();
    }
  });

  test('nothing arrives in the past, in the future, or in a submission that was made before', async () => {
    const { id, ids, actor } = await aDecidedDialogue(['Fler lampor.']);
    const submission = (received: string, recorded: string) => `
      insert into submission (id, dialogue_id, channel, received_at, recorded_at, recorded_by, language, key_hash,
        body_hash, receipt_hash, receipt_key_version, suspicious)
      values ('${newId()}', '${id}', 'letter', ${received}, ${recorded}, '${actor.personId}', 'sv', '${newId()}',
        '${newId()}', decode('${newId().replaceAll('-', '')}', 'hex'), 1, false)`;
    const yesterday = `now() - interval '1 day'`;
    const tomorrow = `now() + interval '1 day'`;
    await asKey(db.officeUrl, async (office) => {
      for (const [received, recorded] of [
        [yesterday, 'null'],
        [yesterday, yesterday],
        [tomorrow, 'null'],
        [tomorrow, 'now()'],
      ] as const) {
        await expect(office.unsafe(submission(received, recorded))).rejects.toThrow(/arrives/);
      }
      await office.unsafe(submission(yesterday, 'now()'));
      await expect(
        office`insert into contribution (id, submission_id, dialogue_id, kind, audience, position, language)
               select ${newId()}, submission_id, dialogue_id, 'letter', 'public', 9, 'sv' from contribution
               where id = ${ids[0] ?? ''}`,
      ).rejects.toThrow(/already made/);
    });
  });

  test('no verdict is taken back by pointing at an older one, and no mask is added to one in force', async () => {
    const { ids } = await aCompilation(['Fler lampor.']);
    const id = ids[0] ?? '';
    for (const attack of [
      sql`update contribution set moderation_id = null where id = ${id}`,
      sql`insert into mask (moderation_id, start, "end", reason) select moderation_id, 0, 3, 'personalData'
          from contribution where id = ${id}`,
      sql`insert into published_text (publication_id, paragraph_id, field, position, language, body, translation)
          select p.id, 'x', 'openItems', 99, 'sv', 'Allt kan ändras.', 'original' from publication p
          join contribution c on c.dialogue_id = p.dialogue_id where c.id = ${id}`,
    ]) {
      await expect(database('office').execute(attack)).rejects.toMatchObject({
        cause: { message: expect.stringMatching(/already made/) },
      });
    }
  });

  test('staff speak in the log for themselves and of now', async () => {
    const { id } = await aCompilation([]);
    const said = (kind: string, by: string | null, at = 'now()') =>
      database('office').execute(
        sql`insert into event (id, type, at, actor_kind, actor_id, dialogue_id, subjects)
            values (${newId()}, 'dialogue.closed', ${sql.raw(at)}, ${kind}, ${by}, ${id}, '{}')`,
      );
    await expect(said('clock', null)).rejects.toThrow();
    await expect(said('resident', null)).rejects.toThrow();
    await expect(said('staff', null)).rejects.toThrow();
    await expect(said('staff', newId(), `now() - interval '1 day'`)).rejects.toThrow();
    await said('staff', newId());
  });
});

describe('with the public key, by plain SQL', () => {
  test('nothing is sent but over the web, to what is open, now, and at once', async () => {
    const { id, ids } = await aCompilation(['Fler lampor.']);
    const submission = (channel: string, at = 'now()') =>
      database('public').execute(sql`
        insert into submission (id, dialogue_id, channel, received_at, language, key_hash, body_hash, receipt_hash,
          receipt_key_version, suspicious)
        values (${newId()}, ${id}, ${channel}, ${sql.raw(at)}, 'sv', ${newId()}, ${newId()}, '\x01', 1, false)`);
    await expect(submission('web')).rejects.toThrow();
    await expect(submission('letter')).rejects.toThrow();
    await expect(submission('meeting', `now() - interval '1 year'`)).rejects.toThrow();
    const [one] = await database('owner').execute<{ submission_id: string }>(
      sql`select submission_id from contribution where id = ${ids[0] ?? ''}`,
    );
    const sent = one?.submission_id ?? '';
    for (const attack of [
      sql`insert into contribution (id, submission_id, dialogue_id, kind, audience, position, language)
          values (${newId()}, ${sent}, ${id}, 'comment', 'public', 2, 'sv')`,
      sql`insert into contribution_text (contribution_id, version, body, length, written_at)
          values (${ids[0] ?? ''}, 2, 'Jag är emot.', 12, now())`,
      sql`insert into background_answer (submission_id, question, answer) values (${sent}, 'ageBand', '30-44')`,
    ]) {
      await expect(database('public').execute(attack)).rejects.toMatchObject({
        cause: { message: expect.stringMatching(/already made/) },
      });
    }
  });

  test('nothing is told of the municipality in the log, and nobody is named there', async () => {
    const { id, actor } = await aCompilation([]);
    const said = (type: string, kind: string, by: string | null) =>
      database('public').execute(
        sql`insert into event (id, type, at, actor_kind, actor_id, dialogue_id, subjects)
            values (${newId()}, ${type}, now(), ${kind}, ${by}, ${id}, '{}')`,
      );
    await expect(said('report.published', 'resident', null)).rejects.toThrow();
    await expect(said('submission.received', 'staff', actor.personId)).rejects.toThrow();
    await expect(said('submission.received', 'resident', actor.personId)).rejects.toThrow();
    await said('submission.received', 'resident', null);
  });

  test('no condition is tried on the rows that a view keeps back', async () => {
    const { id } = await aCompilation(['Fler lampor.']);
    const [hidden] = await database('owner').execute<{ title: string }>(sql`
      insert into dialogue (id, slug, title, committee_id, registry_number, state, created_at)
      select ${newId()}, 'dold', 'Dold titel', committee_id, '', 'initiative', now() from dialogue where id = ${id}
      returning title`);
    const tried = sql`select id from public_dialogue where title = ${hidden?.title} and title::integer > 0`;
    expect(await database('public').execute(tried)).toHaveLength(0);
    const open = await database('owner').execute(sql`
      select relname from pg_class where relkind = 'v' and relname like 'public\\_%'
        and not coalesce('security_barrier=true' = any(reloptions), false)`);
    expect(open).toHaveLength(0);
  });

  test('no function of its own sees the rows that a view keeps back', async () => {
    await asKey(db.publicUrl, async (connection) => {
      await expect(
        connection.unsafe(`create function pg_temp.leak(text) returns boolean language plpgsql cost 0.0001 as
          $$ begin raise notice '%', $1; return true; end $$`),
      ).rejects.toThrow(/permission denied/);
    });
  });
});

describe('the database counts once more by itself', () => {
  test('and misses every contribution that lacks anything, clause by clause', async () => {
    const dialogue = await aDecidedDialogue(['Fler lampor.', 'Mer ljus.']);
    const other = await aDecidedDialogue(['Något annat.']);
    const { id: dialogueId, actor, themeId, noThemeId, ids } = dialogue;
    const [first = '', second = ''] = ids;
    const content = Buffer.from('text;received_at\nRad;2026-03-12').toString('base64');
    const file = { dialogueId, fileName: 'svar.csv', content };
    const { importId } = done(await perform(importFile, actor, file));
    done(await perform(revokeImport, actor, { importId }));
    const reportId = await aWholeDraft(dialogue);

    const told = (received: number, answered: number, excluded: number) => ({
      figures: `jsonb_build_object('received', ${received}, 'answered', ${answered}, 'excluded', ${excluded})`,
    });
    const [links, pairs, publish] = publishing(reportId, themeId, told(2, 2, 0));
    const publishAs = (change: Record<string, string>) =>
      publishing(reportId, themeId, { ...told(2, 2, 0), ...change })[2];
    const pairOf = (contribution: string, theme = themeId) =>
      `insert into report_pair (report_id, contribution_id, theme_id, own, disposition)
       values ('${reportId}', '${contribution}', '${theme}', false, 'accommodated')`;
    const answeredAs = (words: string) =>
      `insert into report_pair (report_id, contribution_id, theme_id, own, disposition, reason, forwarded_to, deferred_until)
       select '${reportId}', contribution_id, theme_id, false, ${words} from coding where theme_id = '${themeId}'`;
    const leftOut = (contribution: string) =>
      `insert into report_exclusion (report_id, contribution_id, reason, words)
       values ('${reportId}', '${contribution}', 'test', 'Prov.')`;
    const exclusion = (reason: string, at: string, contribution = first) =>
      `insert into exclusion (id, contribution_id, reason, words, excluded_by, at)
       values ('${newId()}', '${contribution}', ${reason}, 'Prov.', '${actor.personId}', ${at})`;
    const revoked = `(select c.id from contribution c join submission s on s.id = c.submission_id
                      where s.import_id = '${importId}')`;
    const ofRevoked = (statement: string) => statement.replace(`'${first}'`, revoked);
    const otherDecision = `(select id from matter_decision where dialogue_id = '${other.id}')`;
    const lines = `report_line where report_id = '${reportId}'`;

    const attacks: Record<string, string[]> = {
      'no pair at all': [links, publish],
      'one pair of two': [links, pairOf(first), publish],
      'not coded by anybody': [
        links,
        `delete from coding where contribution_id = '${second}'`,
        pairs,
        publish,
      ],
      'a coding without its pair': [
        links,
        `insert into coding (contribution_id, theme_id, coded_by, coded_at)
         values ('${first}', '${noThemeId}', '${actor.personId}', now())`,
        pairs,
        publish,
      ],
      'a pair without its coding': [links, pairs, pairOf(first, noThemeId), publish],
      'no disposition': [links, answeredAs('null, null, null, null'), publish],
      'not accommodated, without reason': [links, answeredAs(`'notAccommodated', '', null, null`), publish],
      'noted, without reason': [links, answeredAs(`'noted', null, null, null`), publish],
      'out of scope, without reason': [links, answeredAs(`'outOfScope', null, 'Regionen', null`), publish],
      'out of scope, passed on to nobody': [links, answeredAs(`'outOfScope', 'Skäl.', '', null`), publish],
      'deferred, without reason': [links, answeredAs(`'deferred', null, null, '2030-01-01'`), publish],
      'deferred until no day': [links, answeredAs(`'deferred', 'Skäl.', null, null`), publish],
      'no line that builds on it': [
        `delete from report_line_contribution where line_id in (select id from ${lines})`,
        pairs,
        publish,
      ],
      'a line that builds on the other one': [
        links,
        `delete from report_line_contribution where contribution_id = '${second}'
           and line_id in (select id from ${lines})`,
        pairs,
        publish,
      ],
      'left out, and never excluded': [links, leftOut(first), pairOf(second), publishAs(told(2, 1, 1))],
      'left out, and taken in again': [
        exclusion(`'test'`, `now() - interval '1 hour'`),
        exclusion('null', 'now()'),
        links,
        leftOut(first),
        pairOf(second),
        publishAs(told(2, 1, 1)),
      ],
      'left out, and answered too': [
        exclusion(`'test'`, 'now()'),
        links,
        leftOut(first),
        pairs,
        publishAs(told(2, 1, 1)),
      ],
      'one received too many': [links, pairs, publishAs(told(3, 2, 0))],
      'one answered too few': [links, pairs, publishAs(told(2, 1, 0))],
      'one excluded too many': [links, pairs, publishAs(told(2, 2, 1))],
      'a pair of what was not received': [links, pairs, ofRevoked(pairOf(first)), publish],
      'leaving out what was not received': [
        links,
        pairs,
        ofRevoked(leftOut(first)),
        publishAs(told(2, 1, 1)),
      ],
      'another dialogue’s decision': [links, pairs, publishAs({ decision_id: otherDecision })],
      'no line, though all are left out': [
        ...['theme', 'contribution'].map(
          (kind) => `delete from report_line_${kind} where line_id in (select id from ${lines})`,
        ),
        `delete from ${lines}`,
        ...[first, second].flatMap((id) => [exclusion(`'test'`, 'now()', id), leftOut(id)]),
        publishAs(told(2, 0, 2)),
      ],
    };
    await asKey(db.officeUrl, async (office) => {
      for (const [name, statements] of Object.entries(attacks)) {
        const refused = /genklang: (incomplete ledger, \d|a final version rests|a report has lines)/;
        await expect(inOne(office, statements), name).rejects.toThrow(refused);
      }
      // With the exclusion that the version tells of, nothing is missing.
      const whole = [exclusion(`'test'`, 'now()'), links, leftOut(first), pairOf(second)];
      await inOne(office, [...whole, publishAs(told(2, 1, 1))]);
    });
  });
});
