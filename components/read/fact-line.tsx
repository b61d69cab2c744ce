import { asSentence } from '@/components/practice/review-options';
import type { NameFinder } from '@/components/text/find-names';
import { Code } from '@/components/text/inline-text';
import { NamedPieces } from '@/components/text/named-pieces';
import { Disclosure } from '@/components/ui/disclosure';
import type { Fact, Line } from '@/domain/bank/study/study';
import { PractiseLink } from './practise-link';
import { TodayNote } from './today-note';

/** One fact: what is right and why, what is not folded away, and the way to be asked it. */
export function FactLine({ fact, find }: { fact: Fact; find: NameFinder }) {
  const { kind, right, wrong, items, today } = fact;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4">
      <div className="space-y-1 py-3">
        {kind === 'order' ? (
          <ol className="list-decimal space-y-1.5 pl-6">
            {right.map((line) => (
              <li key={line.text}>
                <LineText line={line} find={find} />
              </li>
            ))}
          </ol>
        ) : (
          right.map((line) => (
            <div key={line.text}>
              <LineText line={line} find={find} isName={kind === 'name'} />
            </div>
          ))
        )}
        <TodayNote today={today} />
        {wrong.length > 0 && (
          <Disclosure summary={<span className="text-sm">What is not meant, and why</span>} isFlush>
            <ul className="space-y-2 text-sm">
              {wrong.map((line) => (
                <li key={line.text}>
                  <LineText line={line} find={find} />
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
      <PractiseLink items={items} what={right.map(({ text }) => text).join(', ')} />
    </li>
  );
}

/** A name to be typed is plain text, and may hold what Markdown would read. */
function LineText({ line: { text, why }, find, isName = false }: { line: Line; find: NameFinder; isName?: boolean }) {
  return (
    <>
      <span className="font-semibold">{isName ? <Code>{text}</Code> : <NamedPieces pieces={find(text)} />}</span>
      {why.map((reason) => (
        <span key={reason} className="block text-sm text-quiet">
          <NamedPieces pieces={find(asSentence(reason))} />
        </span>
      ))}
    </>
  );
}
