import { sumByTopic, type TallyEntry } from './tally';

/** How many of each topic's questions were answered right. */
export function TallyTable({ tally, caption }: { tally: TallyEntry[]; caption: string }) {
  const topics = sumByTopic(tally);
  if (topics.length === 0) return null;
  return (
    <table className="w-full text-sm">
      <caption className="label pb-2 text-left">{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Topic</th>
          <th scope="col">Right of answered</th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line border-y border-line">
        {topics.map((topic) => (
          <tr key={topic.id}>
            <th scope="row" className="py-2.5 pr-4 text-left font-medium">
              {topic.title}
            </th>
            <td className="py-2.5 text-right whitespace-nowrap tabular-nums">
              {topic.correct} of {topic.answered} right
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
