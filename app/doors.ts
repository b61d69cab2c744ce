import type { Action } from '@/server/policy/policy';

/** Every page by its folder, and what the policy calls opening it. A page that is not named here fails a test. */
export const pages: Readonly<Record<string, Action>> = {
  '/': 'page.read',
  '/account': 'account.own',
  '/admin': 'site.users',
  '/admin/reports': 'site.reports',
  '/forgot': 'account.sign-in',
  '/glossary': 'page.read',
  '/groups': 'account.own',
  '/groups/new': 'group.create',
  '/groups/[group]': 'group.read',
  '/groups/[group]/assignments': 'assignment.read',
  '/groups/[group]/assignments/[assignment]': 'assignment.read',
  '/groups/[group]/assignments/new': 'assignment.write',
  '/groups/[group]/members': 'member.list',
  '/groups/[group]/invites': 'invite.list',
  '/groups/[group]/decks': 'deck.read',
  '/groups/[group]/decks/[deck]': 'deck.read',
  '/groups/[group]/reports': 'report.read',
  '/join/[token]': 'page.read',
  '/mock': 'page.read',
  '/mock/[id]': 'practice.own',
  '/mock/[id]/report': 'practice.own',
  '/notices': 'notice.own',
  '/offline': 'page.read',
  '/plan': 'page.read',
  '/practice': 'page.read',
  '/practice/[topic]': 'page.read',
  '/practice/attempt/[attempt]': 'assignment.attempt',
  '/practice/new': 'page.read',
  '/progress': 'page.read',
  '/progress/mix-ups': 'page.read',
  '/reports': 'page.read',
  '/reset/[token]': 'account.sign-in',
  '/settings': 'page.read',
  '/sign-in': 'account.sign-in',
  '/sign-out': 'account.sign-in',
  '/sign-up': 'account.sign-up',
  '/topics': 'page.read',
  '/topics/[topic]': 'page.read',
  '/verify': 'account.sign-in',
  '/welcome/[token]': 'account.sign-up',
};

/** Routes that the API's document does not hold. A route that is neither there nor here fails a test. */
export const undocumentedRoutes: Readonly<Record<string, Action>> = {
  'POST /theme': 'page.read',
  // Only there while a benchmark runs.
  'GET /api/bench/floor': 'page.read',
  'POST /api/bench/floor': 'page.read',
};
