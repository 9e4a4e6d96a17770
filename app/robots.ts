import type { MetadataRoute } from 'next';
import { installation } from '@/lib/web/installation';
import { publicOrigin } from '@/lib/web/origin';

export const dynamic = 'force-dynamic';

/**
 * Search engines may read what everybody may read; forms, receipts and the office are not for them, and nothing
 * of a demo is. A robot that cannot be told waits, as it does with any server that fails.
 */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const settings = await installation();
  if (!settings) throw new Error('Nobody can be told what may be found while the database is away.');
  if (settings.demo) return { rules: { userAgent: '*', disallow: '/' } };
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: [
        '/kontor',
        '/kvitto',
        '/en/kvitto',
        '/logga-in',
        '/api/',
        '/dialoger/*/delta/',
        '/en/dialoger/*/delta/',
      ],
    },
    sitemap: `${publicOrigin()}/sitemap.xml`,
  };
}
