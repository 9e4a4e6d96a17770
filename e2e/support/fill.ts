import { expect, type Locator, type Page } from '@playwright/test';

/**
 * Fills the fields of a form by the names that they are sent with. A row of a list that is not there yet
 * (`feedback.1.owner`) is added with the list's own button first.
 */
export async function fill(form: Page | Locator, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const field = form.locator(`[name="${name}"]:not([type=hidden])`);
    await unfoldFor(form, name);
    await addRowFor(form, name, field);
    const kind = await field
      .first()
      .evaluate((element) => `${element.tagName} ${element.getAttribute('type')}`);
    if (kind.startsWith('SELECT')) await field.selectOption(await optionOf(field, value));
    else if (kind === 'INPUT radio') await field.and(form.locator(`[value="${value}"]`)).check();
    else if (kind === 'INPUT checkbox') await field.setChecked(value === 'on');
    else await field.fill(value);
  }
}

/** What stands folded is opened first, as a person would; of a list any row shows where it is. */
async function unfoldFor(form: Page | Locator, name: string): Promise<void> {
  const page = 'goto' in form ? form : form.page();
  const itself = page.locator(`[name="${name}"]:not([type=hidden])`);
  const named =
    (await form.locator(`[name="${name}"]:not([type=hidden])`).count()) > 0
      ? itself
      : page.locator(`[name^="${name.split('.')[0]}."]`);
  const folded = form.locator('details:not([open])', { has: named }).first();
  if ((await folded.count()) > 0) await folded.locator('> summary').click();
}

async function addRowFor(form: Page | Locator, name: string, field: Locator): Promise<void> {
  const [list, position] = name.split('.');
  if (position === undefined) return;
  // What a part has in it is looked for from the part, so it is named from the page and not from the form.
  const page = 'goto' in form ? form : form.page();
  const rows = form.locator('fieldset.rows', { has: page.locator(`[name^="${list}."]`) });
  if ((await rows.count()) === 0) return;
  const add = rows.locator('[data-add] button');
  // The button comes with the script, which also takes away the rows that stood ready without it.
  await expect(add).toBeVisible();
  if ((await field.count()) === 0) await add.click();
}

/** An option by its value, or by what it says. */
async function optionOf(field: Locator, wanted: string): Promise<{ value: string } | { label: string }> {
  const values = await field
    .locator('option')
    .evaluateAll((all) => all.map((one) => one.getAttribute('value')));
  return values.includes(wanted) ? { value: wanted } : { label: wanted };
}
