import { withDatabase } from '../support/environment';
import { openDialogue } from '../support/resident';
import { expect, test } from '../support/test';

test('a text that is withheld is gone from the very next page, wherever it was shown', async ({
  request,
}) => {
  const slug = openDialogue.split('/').at(-1) ?? '';
  const [shown] = await withDatabase(
    (sql) => sql`select p.id, p.body, c.moderation_id from public_contribution p
      join public_dialogue d on d.id = p.dialogue_id join contribution c on c.id = p.id
      where d.slug = ${slug} and p.standing = 'published' and p.body !~ '[&<>"\n'']'
        and not p.masked
      order by p.received_at, p.id limit 1`,
  );
  if (!shown) throw new Error('The demo shows no contribution.');
  const page = `${openDialogue}/inlagg/${shown.id}`;
  const read = async () => (await request.get(page)).text();
  for (let time = 0; time < 3; time += 1) expect(await read()).toContain(shown.body);
  const withheld = crypto.randomUUID();
  await withDatabase((sql) =>
    sql.begin(async (tx) => {
      await tx`insert into moderation (id, contribution_id, text_version, verdict, reason, explanation, moderated_by, at)
        select ${withheld}, contribution_id, text_version, 'withheld', 'personalData', 'Namn.', moderated_by, now()
        from moderation where id = ${shown.moderation_id}`;
      await tx`update contribution set moderation_id = ${withheld} where id = ${shown.id}`;
    }),
  );
  try {
    expect(await read()).not.toContain(shown.body);
  } finally {
    await withDatabase(
      (sql) => sql`update contribution set moderation_id = ${shown.moderation_id} where id = ${shown.id}`,
    );
  }
  expect(await read()).toContain(shown.body);
});
