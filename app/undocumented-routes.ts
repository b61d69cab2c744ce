import type { Action } from '@/server/policy/policy';

/** Routes that the API's document does not hold. A route that is neither there nor here fails a test. */
export const undocumentedRoutes: Readonly<Record<string, Action>> = {
  'POST /theme': 'site.open',
  // Only there while a benchmark runs.
  'GET /api/bench/floor': 'site.open',
  'POST /api/bench/floor': 'site.open',
};
