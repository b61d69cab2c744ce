import type { MetadataRoute } from 'next';

/** What an installed Checkpoint is called, and how it opens. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/practice',
    name: 'Checkpoint: practice for AWS exam MLA-C01',
    short_name: 'Checkpoint',
    description: 'Scenario questions, each rule asked again before it is forgotten. Also without a network.',
    lang: 'en',
    start_url: '/practice',
    scope: '/',
    display: 'standalone',
    theme_color: '#fbfaf6',
    background_color: '#fbfaf6',
    categories: ['education'],
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
    shortcuts: [
      { name: 'Practise what is due', short_name: 'Practise', url: '/practice' },
      { name: 'Your progress', short_name: 'Progress', url: '/progress' },
      { name: 'Glossary', url: '/glossary' },
    ],
  };
}
