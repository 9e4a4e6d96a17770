import type { NextConfig } from 'next';

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  // `npm test` checks the types; whoever starts the product should not wait for it again.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  // Every reader gets <title> in the head of the answer, not streamed after it.
  htmlLimitedBots: /.*/,
  serverExternalPackages: [
    'pino',
    'postgres',
    'next-auth',
    'graphile-worker',
    '@myriaddreamin/typst-ts-node-compiler',
  ],
  // A file for import is at most 10 MB; what is posted around it needs some room.
  experimental: { authInterrupts: true, globalNotFound: true, proxyClientMaxBodySize: '11mb' },
};

export default config;
