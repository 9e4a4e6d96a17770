import { randomUUID } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { withDatabase } from '../support/environment';
import { type IdentityProvider, startIdentityProvider } from '../support/identity-provider';
import { freePort, type SecondWeb, startSecondWeb } from '../support/second-web';

let provider: IdentityProvider;
let web: SecondWeb;
const breaches: string[] = [];

test.beforeAll(async () => {
  const port = await freePort();
  provider = await startIdentityProvider(`http://localhost:${port}/api/auth/callback/oidc`);
  web = await startSecondWeb(port, {
    GENKLANG_DEMO: '0',
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: provider.clientId,
    OIDC_CLIENT_SECRET: provider.clientSecret,
  });
});
test.afterAll(async () => {
  await web.stop();
  await provider.stop();
});
test.beforeEach(({ page }) => {
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) breaches.push(message.text());
  });
});
test.afterEach(() => expect(breaches.splice(0)).toEqual([]));

/** A person that an administrator has entered; the address is new for every test. */
async function enteredPerson(name: string) {
  const personId = randomUUID();
  const email = `${personId}@nykoping.example`;
  await withDatabase(async (sql) => {
    await sql`insert into person (id, name, created_at) values (${personId}, ${name}, now())`;
    await sql`insert into person_contact (person_id, email) values (${personId}, ${email})`;
    await sql`insert into role_assignment (id, person_id, role, valid_from, assigned_at)
      values (${randomUUID()}, ${personId}, 'administrator', '2020-01-01', now())`;
  });
  return { personId, email };
}

async function signIn(page: Page, to = '/kontor/installningar') {
  await page.goto(`${web.url}/logga-in?callbackUrl=${encodeURIComponent(to)}`);
  await page.getByRole('button', { name: 'Logga in med kommunens inloggning' }).click();
}

test('a person is recognised by a verified address, and from then on by the identity bound to it', async ({
  page,
  browser,
}) => {
  const { personId, email } = await enteredPerson('Tove Ek');
  const subject = randomUUID();
  provider.signInNext({ subject, email: email.toUpperCase(), isVerified: true });
  await signIn(page);
  await expect(page).toHaveURL(`${web.url}/kontor/installningar`);
  await expect(page.getByRole('heading', { level: 1, name: 'Inställningar' })).toBeVisible();
  // A public page knows nobody; the way back to the office is at its foot.
  await page.goto(`${web.url}/`);
  await page.getByRole('link', { name: 'Logga in för politiker och tjänstepersoner' }).click();
  await expect(page.getByRole('heading', { name: 'Du är inloggad som Tove Ek' })).toBeVisible();
  await page.getByRole('link', { name: 'Till ditt arbete' }).click();
  await expect(page).toHaveURL(`${web.url}/kontor`);
  const [bound] = await withDatabase(
    (sql) => sql`select oidc_subject from person_contact where person_id = ${personId}`,
  );
  expect(bound?.oidc_subject).toBe(`${provider.issuer} ${subject}`);

  const other = await browser.newPage();
  provider.signInNext({ subject: randomUUID(), email, isVerified: true });
  await signIn(other);
  await expect(other.getByText('Inget konto har skapats.')).toBeVisible();
  await other.close();
});

test('the session’s cookie is closed to scripts and other sites, and holds no name', async ({
  page,
  context,
}) => {
  const { email } = await enteredPerson('Maja Ek');
  provider.signInNext({ subject: randomUUID(), email, isVerified: true });
  await signIn(page);
  await expect(page).toHaveURL(`${web.url}/kontor/installningar`);
  const cookie = (await context.cookies()).find(({ name }) => name === 'genklang-session');
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  const answer = await page.request.get(`${web.url}/kontor/installningar`);
  expect(answer.headers()['cache-control']).toContain('no-store');
});

test('a removed role bites at the next click, and sign-out ends the session itself', async ({
  page,
  context,
}) => {
  const { personId, email } = await enteredPerson('Lo Ek');
  provider.signInNext({ subject: randomUUID(), email, isVerified: true });
  await signIn(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Inställningar' })).toBeVisible();
  await withDatabase(
    (sql) => sql`update role_assignment set valid_to = '2020-01-02' where person_id = ${personId}`,
  );
  expect((await page.goto(`${web.url}/kontor/installningar`))?.status()).toBe(403);
  await expect(page.getByRole('heading', { name: 'Du har inte tillgång till sidan' })).toBeVisible();

  const kept = await context.cookies();
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await expect(page.getByText('Du är utloggad.')).toBeVisible();
  await context.addCookies(kept);
  expect((await page.goto(`${web.url}/kontor/installningar`))?.status()).toBe(401);
});

test('an address that the provider has not verified opens nothing', async ({ page, context }) => {
  const { email } = await enteredPerson('Siv Ek');
  provider.signInNext({ subject: randomUUID(), email, isVerified: false });
  await signIn(page);
  await expect(page.getByText('har inte bekräftat din e-postadress')).toBeVisible();
  expect((await context.cookies()).map(({ name }) => name)).not.toContain('genklang-session');
});

test('somebody that nobody has entered is told so, and no account is made', async ({ page }) => {
  const count = () => withDatabase(async (sql) => (await sql`select count(*)::int as n from person`)[0]?.n);
  const before = await count();
  provider.signInNext({ subject: randomUUID(), email: 'okand@nykoping.example', isVerified: true });
  await signIn(page);
  await expect(page.getByText('Inget konto har skapats.')).toBeVisible();
  expect(await count()).toBe(before);
});

test('sign-in leads nowhere but to a page of ours', async ({ page }) => {
  const { email } = await enteredPerson('Pia Ek');
  provider.signInNext({ subject: randomUUID(), email, isVerified: true });
  await signIn(page, '//evil.example/kontor');
  await page.waitForURL((url) => url.origin === web.url && url.pathname === '/kontor');
});

test('without JavaScript one can sign in too', async ({ browser }) => {
  const { email } = await enteredPerson('Ulla Ek');
  provider.signInNext({ subject: randomUUID(), email, isVerified: true });
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await signIn(page);
  await expect(page).toHaveURL(`${web.url}/kontor/installningar`);
  await context.close();
});

test('a post from another site starts nothing, and demo accounts exist in a demo only', async ({
  request,
}) => {
  const post = (headers: Record<string, string>, form: Record<string, string>) =>
    request.post(`${web.url}/api/auth/sign-in`, { headers, form, maxRedirects: 0 });
  const foreign = await post({ origin: 'https://evil.example' }, { provider: 'oidc' });
  expect(foreign.headers().location).toBe('/logga-in?fel=foreign');
  const silent = await post({}, { provider: 'oidc' });
  expect(silent.headers().location).toBe('/logga-in?fel=foreign');
  const [somebody] = await withDatabase((sql) => sql`select id from person limit 1`);
  const demo = await post({ origin: web.url }, { provider: 'demo', personId: String(somebody?.id) });
  expect(demo.headers().location).toBe('/logga-in?fel=refused');
  expect(await (await request.get(`${web.url}/logga-in`)).text()).not.toMatch(/demokonton|Ny här/i);
});
