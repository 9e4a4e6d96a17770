import { and, desc, eq } from 'drizzle-orm';
import { pageTexts } from '@/db/schema/pages';
import { staffIdOf } from '@/lib/core/actor';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { pageInput } from './model';
import { pagesPolicy } from './policy';

/** The municipality words one of its pages anew, in one language. What stood there before is kept. */
export const writePage = defineUseCase({
  name: 'pages.write-page',
  input: pageInput,
  load: async (tx, { page, language }) => {
    const [latest] = await tx
      .select({ version: pageTexts.version })
      .from(pageTexts)
      .where(and(eq(pageTexts.page, page), eq(pageTexts.language, language)))
      .orderBy(desc(pageTexts.version))
      .limit(1);
    return latest;
  },
  allow: pagesPolicy.administer,
  run: async ({ tx, actor, now, subject }, { page, language, seen, parts }) => {
    if (subject.version !== seen) throw conflict('pages.conflict.changed');
    const version = seen + 1;
    const made = await tx
      .insert(pageTexts)
      .values({ page, language, version, parts, writtenBy: staffIdOf(actor), writtenAt: now })
      .onConflictDoNothing()
      .returning({ version: pageTexts.version });
    if (made.length === 0) throw conflict('pages.conflict.changed');
    return { value: { page, language }, events: [{ type: 'page.worded', page, language, version }] };
  },
});
