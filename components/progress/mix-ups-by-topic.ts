import type { Insights, Named } from '@/domain/progress/insights';

export interface TopicMixUps extends Named {
  /** The most frequent first. */
  edges: Insights['confusions']['edges'];
  /** How often any of them happened. */
  times: number;
}

/** The mix-ups of each topic that has any, the topic with the most first. */
export function mixUpsByTopic(edges: Insights['confusions']['edges'], topics: readonly Named[]): TopicMixUps[] {
  return topics
    .map(({ id, title }) => ({ id, title, edges: edges.filter(({ topic }) => topic === id) }))
    .filter((topic) => topic.edges.length > 0)
    .map((topic) => ({ ...topic, times: topic.edges.reduce((sum, { answers }) => sum + answers, 0) }))
    .sort((one, other) => other.times - one.times);
}
