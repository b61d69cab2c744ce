import { InlineText } from '@/components/text/inline-text';
import { StemText } from '@/components/text/stem-text';
import { Badge } from '@/components/ui/badge';
import type { QuestionLine } from '@/domain/session/question-line';

/** One question of an item with its key and every reason. */
export function VariantView({ line }: { line: QuestionLine }) {
  const { key } = line;
  const right = (id: string) => Array.isArray(key) && line.kind !== 'recall' && key.includes(id);
  const place = (id: string) => (Array.isArray(key) ? key.indexOf(id) + 1 : 0);
  return (
    <div className="space-y-4">
      {line.case && (
        <p className="text-sm text-quiet">
          {line.case.title}, {line.case.position} of {line.case.of}: <InlineText text={line.case.story} />
        </p>
      )}
      <StemText stem={line.stem} marks={[]} askId={null} />
      {line.prompts && (
        <ul className="space-y-2 text-sm">
          {line.prompts.map(({ id, text }) => (
            <li key={id}>
              <InlineText text={text} /> <span aria-hidden="true">→</span>{' '}
              <strong className="text-good">
                <InlineText text={line.options.find((option) => option.id === answerOf(line, id))?.text ?? ''} />
              </strong>
            </li>
          ))}
        </ul>
      )}
      {line.kind === 'recall' && Array.isArray(key) && (
        <p className="text-sm">
          <Badge tone="good">Right</Badge> {key.join(' or ')}
        </p>
      )}
      {!line.prompts && (
        <ul className="space-y-2">
          {line.options.map(({ id, text }) => (
            <li
              key={id}
              className={`rounded-md border px-3 py-2 text-sm ${right(id) ? 'border-good bg-good-tint' : 'border-line'}`}
            >
              <span className="font-medium">
                <InlineText text={text} />
              </span>{' '}
              {right(id) && <Badge tone="good">{line.kind === 'ordering' ? `Step ${place(id)}` : 'Right'}</Badge>}
              <span className="block text-xs text-quiet">
                <InlineText text={line.reasons[id] ?? ''} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const answerOf = ({ key }: QuestionLine, prompt: string) => (Array.isArray(key) ? undefined : key[prompt]);
