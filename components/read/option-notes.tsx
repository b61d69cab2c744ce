import { asSentence } from '@/components/practice/review-options';
import { InlineText } from '@/components/text/inline-text';
import type { TableOption } from '@/domain/bank/item';

/** What became of options, and what one would build today: nothing where nothing is to be said. */
export function OptionNotes({ options }: { options: readonly TableOption[] }) {
  const noted = options.filter(({ status, today }) => status !== null || today !== null);
  if (noted.length === 0) return null;
  return (
    <dl className="max-w-read space-y-2 border-l-4 border-marker pl-4 text-sm">
      {noted.map((option) => (
        <div key={option.id}>
          <dt className="font-semibold">
            <InlineText text={option.text} />
          </dt>
          <dd>
            <OptionNote option={option} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** An option's own word on its status and on today's practice. */
export function OptionNote({ option: { status, today } }: { option: TableOption }) {
  return (
    <>
      {status !== null && (
        <span className="block">
          Status: <InlineText text={status} />
        </span>
      )}
      {today !== null && (
        <span className="block">
          Today: <InlineText text={asSentence(today)} />
        </span>
      )}
    </>
  );
}
