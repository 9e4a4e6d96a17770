import { expectAdaptable, expectStillness, expectVisibleFocus } from '../support/adaptations';
import { withDatabase } from '../support/environment';
import { openDialogue } from '../support/resident';
import { signInAs } from '../support/sign-in';
import { test } from '../support/test';

const answeredDialogue = '/dialoger/grona-strak-och-bebyggelse-pa-arno';
const publicPages = [
  '/',
  '/dialoger',
  openDialogue,
  `${openDialogue}/inlagg`,
  `${openDialogue}/delta/synpunkt`,
  `${openDialogue}/forslag`,
  `${openDialogue}/delta/forslag`,
  answeredDialogue,
  `${answeredDialogue}/inlagg`,
  `${answeredDialogue}/rapport/det-har-sa-ni-1`,
  `${answeredDialogue}/rapport/det-har-beslutades-1`,
  '/dialoger/mellanstadieskolor-pa-landsbygden',
  '/uppfoljning',
  '/kvitto',
  '/om',
  '/regler',
  '/tillganglighet',
  '/tillganglighet/anmal',
  '/personuppgifter',
  '/logga-in',
  '/finns-inte',
];

/** Whose pages of the office are looked at, and of which dialogue. */
const officePages: [name: string, slug: string, addresses: string[]][] = [
  ['Sara Lindvall', 'tryggare-bussterminal', ['', '/plan', '/publicering']],
  ['Nadja Petrovic', 'tryggare-bussterminal', ['/granskning', '/inlagg']],
  [
    'Viktor Hägg',
    'grona-strak-och-bebyggelse-pa-arno',
    ['/kodning?visa=alla', '/kodning/lista', '/teman', '/rapport'],
  ],
];

for (const path of publicPages) {
  test(`${path} can be read as its reader sets it`, async ({ page }) => {
    await page.goto(path);
    await expectAdaptable(page);
    await expectVisibleFocus(page);
    await expectStillness(page);
  });
}

test('an English page can be read as its reader sets it', async ({ page }) => {
  await page.goto(`/en${openDialogue}`);
  await expectAdaptable(page);
});

for (const [name, slug, addresses] of officePages) {
  test(`the pages of ${name} can be read as their reader sets them`, async ({ page }) => {
    const [dialogue] = await withDatabase((sql) => sql`select id from dialogue where slug = ${slug}`);
    await signInAs(page, name);
    for (const address of [
      '/kontor',
      ...addresses.map((part) => `/kontor/dialoger/${dialogue?.id}${part}`),
    ]) {
      await page.goto(address);
      await expectAdaptable(page);
      await expectVisibleFocus(page);
      await expectStillness(page);
    }
  });
}
