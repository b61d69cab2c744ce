import { DataTable } from '@/components/chart/data-table';
import { ShareBar } from '@/components/chart/share-bar';
import { InlineText } from '@/components/text/inline-text';
import { Disclosure } from '@/components/ui/disclosure';
import type { ToldItem } from './told-item';

type Choice = ToldItem['choices'][number];

const percent = (share: number) => `${Math.round(share * 100)} %`;
const twoDigits = (value: number) => value.toFixed(2).replace('-', '−');

/** What is known of one item. */
export function ItemRow({ item }: { item: ToldItem }) {
  const { label, topic, answers, facility, discrimination, medianMs, sureAndWrong, choices, suspects } = item;
  const figures = [
    {
      name: 'Right at first sight',
      value: facility && percent(facility.share),
      note: facility && `${percent(facility.low)} to ${percent(facility.high)}`,
    },
    {
      name: 'Tells able from less able',
      value: discrimination && twoDigits(discrimination.correlation),
      note: discrimination && `${twoDigits(discrimination.low)} to ${twoDigits(discrimination.high)}`,
    },
    { name: 'Median time', value: medianMs === null ? null : `${Math.round(medianMs / 1000)} s`, note: null },
    { name: 'Sure and wrong', value: sureAndWrong === null ? null : percent(sureAndWrong), note: null },
  ];
  return (
    <li className="space-y-2 py-4 print:break-inside-avoid">
      <h3 className="font-medium [overflow-wrap:anywhere]">
        <InlineText text={label} />
      </h3>
      <p className="text-xs text-quiet">
        {topic.title}, {answers} first {answers === 1 ? 'answer' : 'answers'}
      </p>
      {suspects.map(({ option, label: name, choosers }) => (
        <p key={option} className="border-l-4 border-bad bg-bad-tint px-3 py-2 text-sm">
          Is the key right? The {choosers} people who chose “<InlineText text={name} />” did better on all other items
          than those who chose the key, by more than chance.
        </p>
      ))}
      <dl className="grid grid-cols-2 gap-x-6 gap-y-2 text-sm sm:grid-cols-4">
        {figures.map(({ name, value, note }) => (
          <div key={name}>
            <dt className="text-xs text-quiet">{name}</dt>
            <dd className="tabular-nums">
              {value ?? <span className="text-quiet">not enough data</span>}
              {note !== null && <span className="block text-xs text-quiet">{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {choices.length > 0 && (
        <div className="text-sm">
          <Disclosure summary="What was chosen">
            <DataTable<Choice>
              caption="Options by how many chose them"
              columns={[
                { name: 'Option', of: (choice) => <Option choice={choice} /> },
                { name: 'Answers', of: (choice) => choice.answers, isNumber: true },
                { name: 'Share', of: ({ share }) => percent(share), isNumber: true },
              ]}
              rows={choices}
              keyOf={({ option }) => option}
            />
          </Disclosure>
        </div>
      )}
    </li>
  );
}

function Option({ choice: { label, isKey, share } }: { choice: Choice }) {
  return (
    <>
      <InlineText text={label} />
      {isKey && <span className="font-semibold text-good"> (right)</span>}
      <ShareBar share={share} className="mt-1" />
    </>
  );
}
