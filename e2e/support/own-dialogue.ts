import { randomUUID } from 'node:crypto';
import { serverEnvironment, withDatabase } from './environment';
import { runProgram } from './run-typescript';

export type OwnDialogue = { id: string; slug: string; title: string; home: string; publicPage: string };

/** Who has which role in the dialogue or in its nämnd, by the names of the demo. */
export type Cast = Record<string, string>;

/**
 * A dialogue that no other test touches, in a nämnd of its own, with made-up persons of the demo in the roles
 * that the test asks for.
 */
export async function ownDialogue(
  state: 'approved' | 'announced' | 'open',
  cast: Cast,
): Promise<OwnDialogue> {
  const made = runProgram('e2e/support/open-dialogue.ts', serverEnvironment(), state);
  const { id, slug, committeeId } = JSON.parse(made.trim().split('\n').at(-1) ?? '') as {
    id: string;
    slug: string;
    committeeId: string;
  };
  const title = `Prov ${slug}`;
  await withDatabase(async (sql) => {
    await sql`update dialogue set title = ${title} where id = ${id}`;
    for (const [role, name] of Object.entries(cast)) {
      const isOfCommittee = ['politician', 'registrar', 'official'].includes(role);
      await sql`insert into role_assignment
        (id, person_id, role, dialogue_id, committee_id, valid_from, assigned_at)
        select ${randomUUID()}, id, ${role}, ${isOfCommittee ? null : id}, ${isOfCommittee ? committeeId : null},
          '2020-01-01', now() from person where name = ${name}`;
    }
  });
  return { id, slug, title, home: `/kontor/dialoger/${id}`, publicPage: `/dialoger/${slug}` };
}

/** The Swedish day that many days from today. */
export function day(offset: number): string {
  return new Date(Date.now() + offset * 86_400_000).toLocaleDateString('sv-SE', {
    timeZone: 'Europe/Stockholm',
  });
}
