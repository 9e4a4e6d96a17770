import { and, asc, eq } from 'drizzle-orm';
import { publicDb } from '@/db/client';
import { publicContributions, publicDialogues, publicRedirects, publicTexts } from '@/db/public';
import { publicReports } from '@/db/public-report';
import { publicShortAddresses } from '@/db/public-told';
import { takePartAnchor } from '@/lib/dialogue/public-dialogue';
import { versionOf } from '@/lib/report/version-address';
import { hasOwnPage } from '@/lib/translation/languages';
import { publicPath, splitLocale } from './locale-path';
import { receiptFor } from './resident-form-receipt';

export type Standing = { is: 'there' } | { is: 'missing' } | { is: 'moved'; to: string };

const there: Standing = { is: 'there' };
const missing: Standing = { is: 'missing' };
const randomId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Is there something to show at a public address? Asked before the page is rendered, because a missing page
 * that is found out later has no words for a browser without JavaScript. When the database cannot be asked,
 * the request is let through: the page says so itself. Wrong receipt codes are counted here.
 */
export async function standingOf(pathname: string, headers: Headers): Promise<Standing> {
  const { path } = splitLocale(pathname);
  const [room, slug, part, item, page] = path.split('/').slice(1).map(decoded);
  if (slug === undefined) return there;
  // No address of ours holds a control character, and the database refuses one of them.
  if (/\p{Cc}/u.test([room, slug, part, item, page].join(''))) return missing;
  try {
    if (room === 'kvitto') return typeof (await receiptFor(slug, headers)) === 'object' ? there : missing;
    if (room === 'd' && part === undefined) return await shortStanding(slug, pathname);
    if (room !== 'dialoger') return there;
    if (part === 'inlagg' && item !== undefined) return await contributionStanding(slug, item);
    if (part === 'rapport') return await reportStanding(slug, item ?? '', pathname, page === 'skillnader');
    if (part === 'sprak') return await languageStanding(slug, item ?? '', pathname);
    if (part === 'delta' && item === undefined) return await partStanding(slug, pathname);
    return await dialogueStanding(slug, pathname);
  } catch {
    return there;
  }
}

async function dialogueStanding(slug: string, pathname: string): Promise<Standing> {
  const db = publicDb();
  const [found] = await db
    .select({ id: publicDialogues.id })
    .from(publicDialogues)
    .where(eq(publicDialogues.slug, slug));
  if (found) return there;
  const [moved] = await db
    .select({ to: publicRedirects.currentSlug })
    .from(publicRedirects)
    .where(eq(publicRedirects.slug, slug));
  if (!moved) return missing;
  const steps = pathname.split('/');
  steps[steps.indexOf('dialoger') + 1] = encodeURIComponent(moved.to);
  return { is: 'moved', to: steps.join('/') };
}

/** An address that was shortened to the forms' own folder leads to all the ways to take part. */
async function partStanding(slug: string, pathname: string): Promise<Standing> {
  const standing = await dialogueStanding(slug, pathname);
  if (standing.is !== 'there') return standing;
  const page = publicPath(splitLocale(pathname).locale, `/dialoger/${encodeURIComponent(slug)}`);
  return { is: 'moved', to: `${page}#${takePartAnchor}` };
}

/** A dialogue has a page in a language that the interface is not in once its question is asked in it. */
async function languageStanding(slug: string, language: string, pathname: string): Promise<Standing> {
  const standing = await dialogueStanding(slug, pathname);
  if (standing.is !== 'there') return standing;
  if (!hasOwnPage(language)) return missing;
  const [found] = await publicDb()
    .select({ id: publicTexts.dialogueId })
    .from(publicTexts)
    .innerJoin(publicDialogues, eq(publicDialogues.id, publicTexts.dialogueId))
    .where(
      and(
        eq(publicDialogues.slug, slug),
        eq(publicTexts.field, 'question'),
        eq(publicTexts.language, language),
      ),
    );
  return found ? there : missing;
}

/** A short address leads on to the dialogue's page, in the language that it was asked for in. */
async function shortStanding(code: string, pathname: string): Promise<Standing> {
  const [found] = await publicDb()
    .select({ slug: publicShortAddresses.slug })
    .from(publicShortAddresses)
    .where(eq(publicShortAddresses.code, code.toLowerCase()));
  if (!found) return missing;
  return { is: 'moved', to: publicPath(splitLocale(pathname).locale, `/dialoger/${found.slug}`) };
}

async function contributionStanding(slug: string, id: string): Promise<Standing> {
  if (!randomId.test(id)) return missing;
  const [found] = await publicDb()
    .select({ id: publicContributions.id })
    .from(publicContributions)
    .innerJoin(publicDialogues, eq(publicDialogues.id, publicContributions.dialogueId))
    .where(and(eq(publicContributions.id, id), eq(publicDialogues.slug, slug)));
  return found ? there : missing;
}

async function reportStanding(
  slug: string,
  address: string,
  pathname: string,
  differences: boolean,
): Promise<Standing> {
  const version = versionOf(address);
  if (!version) return missing;
  const versions = await publicDb()
    .select({ kind: publicReports.kind, number: publicReports.number })
    .from(publicReports)
    .innerJoin(publicDialogues, eq(publicDialogues.id, publicReports.dialogueId))
    .where(eq(publicDialogues.slug, slug))
    .orderBy(asc(publicReports.publishedAt));
  const place = versions.findIndex(({ kind, number }) => kind === version.kind && number === version.number);
  // The first version differs from nothing.
  if (place > 0 || (place === 0 && !differences)) return there;
  if (place === 0) return missing;
  const standing = await dialogueStanding(slug, pathname);
  return standing.is === 'moved' ? standing : missing;
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
