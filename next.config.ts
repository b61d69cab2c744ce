import type { NextConfig } from 'next';
import manifest from './package.json' with { type: 'json' };

const config: NextConfig = {
  // Drivers with native code, and the clients that load them, stay outside the bundle.
  serverExternalPackages: [
    'better-sqlite3',
    'pg',
    '@prisma/client',
    '@prisma/adapter-better-sqlite3',
    '@prisma/adapter-pg',
    'nodemailer',
  ],
  // No route resizes images, so none can be made to.
  images: { unoptimized: true },
  // Told by the API's document and by its health.
  env: { CHECKPOINT_VERSION: manifest.version },
  // `npm test` checks the types of everything; who starts the app need not wait for it.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  reactStrictMode: true,
  // Development writes no files of advice into the project.
  agentRules: false,
  headers: async () => [
    { source: '/_next/static/:path*', headers: [{ key: 'X-Content-Type-Options', value: 'nosniff' }] },
    // Asked for anew each time: an old one would keep an old version of the app in place.
    { source: '/service-worker.js', headers: [{ key: 'Cache-Control', value: 'no-cache' }] },
  ],
};

export default config;
