import type { Sampled } from './sample-questions';

/** Services that AWS renamed, by the names under which exams and guides still know them; all announced on aws.amazon.com. */
const renamed: readonly [old: RegExp, today: string][] = [
  [/\bKinesis (?:Data )?Firehose\b/, 'Amazon Data Firehose'],
  [/\bKinesis Data Analytics for (?:Apache Flink|Java)\b/, 'Amazon Managed Service for Apache Flink'],
  [/\bAmazon Elasticsearch Service\b/, 'Amazon OpenSearch Service'],
  [/\bCloudWatch Events\b/, 'Amazon EventBridge'],
  [/\bAWS (?:SSO|Single Sign-On)\b/, 'AWS IAM Identity Center'],
];

/** A stem or an option calls a service by a name that it no longer has. Notes on today's practice may. */
export function findOldName({ made: { question } }: Sampled): string | null {
  for (const text of [question.stem, ...question.options.map((option) => option.text)]) {
    for (const [old, today] of renamed) {
      const found = old.exec(text);
      if (found !== null) return `"${found[0]}" is called ${today} today`;
    }
  }
  return null;
}
