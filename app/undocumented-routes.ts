import type { Action } from '@/server/policy/policy';

/** Routes that the API's document does not hold. A route that is neither there nor here fails a test. */
export const undocumentedRoutes: Readonly<Record<string, Action>> = {
  'POST /theme': 'page.read',
  // Only there while a benchmark runs.
  'GET /api/bench/floor': 'page.read',
  'POST /api/bench/floor': 'page.read',
};
