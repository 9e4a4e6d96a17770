import type { MetadataRoute } from 'next';
import { foundPages } from '@/lib/feed/sitemap-queries';
import { installation } from '@/lib/web/installation';
import { publicPath } from '@/lib/web/locale-path';
import { publicOrigin } from '@/lib/web/origin';

export const dynamic = 'force-dynamic';

/** Every public page in both languages, each with its twin. A demo is nothing to find. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [pages, settings] = await Promise.all([foundPages(), installation()]);
  if (settings?.demo) return [];
  return pages.flatMap(({ page, changedAt }) => {
    const twins = {
      sv: `${publicOrigin()}${publicPath('sv', page)}`,
      en: `${publicOrigin()}${publicPath('en', page)}`,
    };
    const shared = { lastModified: changedAt, alternates: { languages: twins } };
    return [
      { url: twins.sv, ...shared },
      { url: twins.en, ...shared },
    ];
  });
}
