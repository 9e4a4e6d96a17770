import type { MetadataRoute } from 'next';
import { foundPages } from '@/lib/feed/sitemap-queries';
import { installation } from '@/lib/web/installation';
import { publicPath } from '@/lib/web/locale-path';
import { publicOrigin } from '@/lib/web/origin';

export const dynamic = 'force-dynamic';

/**
 * Every public page in both languages, each with its twin, and those of a dialogue in other languages with the
 * pages that they say the same as. A demo is nothing to find.
 */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [pages, settings] = await Promise.all([foundPages(), installation()]);
  if (settings?.demo) return [];
  return pages.flatMap(({ page, changedAt, languages = {} }) => {
    const others = Object.entries(languages).map(([language, there]): [string, string] => [
      language,
      `${publicOrigin()}${there}`,
    ]);
    const twins = {
      sv: `${publicOrigin()}${publicPath('sv', page)}`,
      en: `${publicOrigin()}${publicPath('en', page)}`,
    };
    const shared = {
      lastModified: changedAt,
      alternates: { languages: { ...twins, ...Object.fromEntries(others) } },
    };
    return [
      { url: twins.sv, ...shared },
      { url: twins.en, ...shared },
      ...others.map(([, url]) => ({ url, ...shared })),
    ];
  });
}
