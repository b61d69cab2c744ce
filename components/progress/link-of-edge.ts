import type { Insights } from '@/domain/progress/insights';

/** Where two options that were mixed up are told apart: by their minimal pairs where there are any, else in their topic. */
export function linkOfEdge({ topic, practise }: Insights['confusions']['edges'][number]): string {
  return practise === null ? `/practice/${topic}` : `/practice?${practise}`;
}
