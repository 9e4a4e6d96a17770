import { randomUUID } from 'node:crypto';
import { serverEnvironment, withDatabase } from '../support/environment';
import { fill } from '../support/fill';
import { signInAs } from '../support/sign-in';
import { expect, expectAccessible, expectReflow, test } from '../support/test';

/** Every page of the front half, by the person who owns it: as it stands empty, and with something on it. */
const pages: Record<string, readonly (readonly [address: string, dialogue?: string])[]> = {
  'Henrik Stålnacke': [
    ['/kontor'],
    ['/kontor/initiativ'],
    ['/kontor/initiativ/nytt'],
    ['/kontor/register'],
    ['bedomning', 'badplatserna-vad-ska-vi-rusta-forst'],
    ['plan/sida', 'motesplatser-for-aldre'],
    ['principer', 'badplatserna-vad-ska-vi-rusta-forst'],
  ],
  'Mikael Sundin': [
    ['/kontor'],
    ['', 'badplatserna-vad-ska-vi-rusta-forst'],
    ['bedomning', 'mellanstadieskolor-pa-landsbygden'],
    ['plan/roller', 'badplatserna-vad-ska-vi-rusta-forst'],
  ],
  'Annika Rosenlund': [
    ['plan', 'badplatserna-vad-ska-vi-rusta-forst'],
    ['plan/fraga', 'badplatserna-vad-ska-vi-rusta-forst'],
    ['plan/paverkan', 'badplatserna-vad-ska-vi-rusta-forst'],
    ['plan/niva', 'badplatserna-vad-ska-vi-rusta-forst'],
    ['plan/malgrupper', 'badplatserna-vad-ska-vi-rusta-forst'],
    ['plan/aktiviteter', 'badplatserna-vad-ska-vi-rusta-forst'],
    ['plan/tidplan', 'badplatserna-vad-ska-vi-rusta-forst'],
    ['plan/aterkoppling', 'badplatserna-vad-ska-vi-rusta-forst'],
    ['plan/uppgifter', 'badplatserna-vad-ska-vi-rusta-forst'],
    ['plan/resurser', 'badplatserna-vad-ska-vi-rusta-forst'],
    ['plan/sida', 'badplatserna-vad-ska-vi-rusta-forst'],
    ['plan/hela', 'badplatserna-vad-ska-vi-rusta-forst'],
    ['publicering', 'badplatserna-vad-ska-vi-rusta-forst'],
    ['publicering/forhandsvisning', 'badplatserna-vad-ska-vi-rusta-forst'],
  ],
  'Ritva Lehtonen': [
    ['beslut', 'motesplatser-for-aldre'],
    ['inlagg', 'motesplatser-for-aldre'],
  ],
  'Lena Kvarnström': [
    ['beslut', 'tryggare-bussterminal'],
    ['inlagg', 'tryggare-bussterminal'],
    ['registrera', 'tryggare-bussterminal'],
    ['import', 'tryggare-bussterminal'],
    ['utlamnande', 'tryggare-bussterminal'],
    ['utlamnande/kopia', 'tryggare-bussterminal'],
    ['logg', 'tryggare-bussterminal'],
  ],
  'Sara Lindvall': [
    ['', 'tryggare-bussterminal'],
    ['plan', 'tryggare-bussterminal'],
    ['publicering', 'tryggare-bussterminal'],
  ],
  'Nadja Petrovic': [
    ['/kontor'],
    ['granskning', 'tryggare-bussterminal'],
    ['granskning', 'motesplatser-for-aldre'],
    ['inlagg', 'tryggare-bussterminal'],
  ],
  'Jonas Brandell': [
    ['/kontor'],
    ['/kontor/installningar'],
    ['/kontor/installningar/namnder'],
    ['/kontor/installningar/personer'],
    ['/kontor/installningar/sidor'],
    ['/kontor/installningar/sidor/tillganglighet'],
    ['/kontor/installningar/sidor/om?sprak=en'],
    ['/kontor/installningar/hinder'],
    ['/kontor/installningar/principer'],
  ],
  'Margareta Åhlin': [
    ['/kontor'],
    ['logg', 'badplatserna-vad-ska-vi-rusta-forst'],
    ['utlamnande/radera', 'tryggare-bussterminal'],
  ],
};

async function dialogueId(slug: string): Promise<string> {
  const [found] = await withDatabase((sql) => sql`select id from dialogue where slug = ${slug}`);
  return String(found?.id);
}

for (const [name, own] of Object.entries(pages)) {
  test(`the pages of ${name} have no fault that axe finds and fit a narrow screen`, async ({ page }) => {
    await signInAs(page, name);
    for (const [address, slug] of own) {
      const to = slug ? `/kontor/dialoger/${await dialogueId(slug)}/${address}`.replace(/\/$/, '') : address;
      const answer = await page.goto(to);
      expect(answer?.status(), `${to} as ${name}`).toBe(200);
      await expect.soft(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expectAccessible(page);
      await expectReflow(page);
    }
  });
}

test('an initiative that became a dialogue is no longer on its way, and says what it has become', async ({
  page,
}) => {
  await signInAs(page, 'Jonas Brandell', '/kontor/initiativ');
  const became = page.locator('section', { has: page.getByRole('heading', { name: 'Blev dialoger' }) });
  await expect(became.getByRole('listitem').filter({ hasText: 'Maten på äldreboendena' })).toContainText(
    'Avslutad och arkiverad',
  );
});

test('a filled part of a plan is a list of names, and each unfolds', async ({ page }) => {
  await signInAs(page, 'Sara Lindvall');
  await page.goto(`/kontor/dialoger/${await dialogueId('tryggare-bussterminal')}/plan/aktiviteter`);
  const rows = page.locator('.row');
  // The empty rows that stand ready without the script go when it comes.
  const folded = page.locator('.row', { has: page.locator('> details:not([open])') });
  await expect(async () => expect(await folded.count()).toBe(await rows.count())).toPass();
  expect(await folded.count()).toBeGreaterThan(3);
  await rows.first().locator('summary').click();
  await expect(rows.first().locator('[name="activities.0.title"]')).toBeVisible();
});

test('a plan that was decided long ago is shown as it was judged, not as stopped by the days that have passed', async ({
  page,
}) => {
  await signInAs(page, 'Elin Stenmark');
  const home = `/kontor/dialoger/${await dialogueId('grona-strak-och-bebyggelse-pa-arno')}`;
  await page.goto(`${home}/principer`);
  await expect(page.getByRole('heading', { name: 'Inget stoppade planen' })).toBeVisible();
  await expect(page.getByText('Inte uppfylld')).toHaveCount(0);
  await expectAccessible(page);
});

test('on a phone the themes come between the text and the way on to the next', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signInAs(page, 'Viktor Hägg');
  const home = `/kontor/dialoger/${await dialogueId('nar-ska-skoldagen-borja-pa-hogstadiet')}`;
  await page.goto(`${home}/kodning?visa=alla`);
  const top = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? 0;
  const themes = await top('ol button[name=do]');
  expect(themes).toBeGreaterThan(await top('[data-start]'));
  expect(await top('a[rel=next]')).toBeGreaterThan(themes);
});

test('a form is filled in, refused, mended and sent with the keyboard alone', async ({ page }) => {
  const day = new Date(Date.now() - 86_400_000 * 9).toISOString().slice(0, 10);
  await signInAs(page, 'Henrik Stålnacke', '/kontor/initiativ/nytt');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('[name=committeeId]')).toBeFocused();
  await page.keyboard.type('Vård');
  for (const [field, words] of [
    ['title', 'Trygghetslarmen'],
    ['question', 'Vad ska ett trygghetslarm klara?'],
    ['why', 'Avtalet ska göras om.'],
    ['organ', 'Vård- och omsorgsnämnden'],
    ['reference', 'Nämndens protokoll'],
    ['paragraph', '§ 12'],
  ] as const) {
    await page.keyboard.press('Tab');
    await expect(page.locator(`[name=${field}]`)).toBeFocused();
    await page.keyboard.type(words);
  }
  await page.keyboard.press('Enter');
  const summary = page.locator('.error-summary');
  await expect(summary).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('[name=takenOn]')).toBeFocused();
  // The parts of a date field are the browser's own, and so is their order.
  await fill(page, { takenOn: day });
  await page.locator('[name=registryNumber]').focus();
  await page.keyboard.type(`VON 2027/${Date.now() % 100_000}`);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/bedomning\?sparat=initiativ$/);
});

test('my work begins with what waits for me, and leads there', async ({ page }) => {
  await signInAs(page, 'Ritva Lehtonen');
  const waiting = page.getByRole('listitem').filter({ hasText: 'Mötesplatser för äldre' }).first();
  await waiting.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Beslut att hålla dialogen');
});

test('a role that is taken away bites at the next click of an open session', async ({ page }) => {
  const id = await dialogueId('badplatserna-vad-ska-vi-rusta-forst');
  const role = randomUUID();
  await withDatabase(async (sql) => {
    await sql`insert into role_assignment (id, person_id, role, dialogue_id, valid_from, assigned_at)
      select ${role}, id, 'moderator', ${id}, '2020-01-01', now() from person where name = 'Rolf Cederlund'`;
  });
  await signInAs(page, 'Rolf Cederlund', `/kontor/dialoger/${id}/granskning`);
  await expect(page.getByRole('heading', { level: 1, name: 'Granska' })).toBeVisible();
  await withDatabase((sql) => sql`update role_assignment set valid_to = '2020-01-02' where id = ${role}`);
  expect((await page.goto(`/kontor/dialoger/${id}/granskning`))?.status()).toBe(403);
  await expect(page.getByRole('heading', { name: 'Du har inte tillgång till sidan' })).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
});

test('a missing page of the office is a page, and says so', async ({ page }) => {
  expect(serverEnvironment().GENKLANG_DEMO).toBe('1');
  await signInAs(page, 'Mikael Sundin');
  for (const address of [
    '/kontor/finns-inte',
    `/kontor/dialoger/${randomUUID()}`,
    '/kontor/dialoger/1/plan',
  ]) {
    expect((await page.goto(address))?.status(), address).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte');
    await expectAccessible(page);
    await expectReflow(page);
  }
});
