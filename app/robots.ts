import type { MetadataRoute } from 'next';

/** Search engines may read what everybody may read; forms, receipts and the office are not for them. */
export default function robots(): MetadataRoute.Robots {
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
  };
}
