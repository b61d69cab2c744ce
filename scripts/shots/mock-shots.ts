import { mockStates } from '@/e2e/arrange/mock-states';
import type { Shot } from './shot';

/** Mock exams, from what is on offer to the report. */
export const mockShots: Shot[] = mockStates.map(({ name, open }) => ({
  group: 'Mock exams',
  name: name.replace(/\W+/g, '-'),
  open: ({ page, context }) => open({ page, context }),
}));
