import type { ResultGroup } from './list-results';
import { MarkedText } from './marked-text';

interface ResultListProps {
  id: string;
  groups: readonly ResultGroup[];
  terms: ReadonlySet<string>;
  /** The place of the result that Enter opens, counted through all groups. */
  active: number;
  onPoint: (at: number) => void;
  onFollow: () => void;
}

/** The id of a result, for the field that points at it. */
export const resultId = (list: string, at: number) => `${list}-${at}`;

/** What was found, as the list of a combobox: each result is a link, and the field keeps the focus. */
export function ResultList({ id, groups, terms, active, onPoint, onFollow }: ResultListProps) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label="Results"
      className="min-h-0 flex-1 space-y-4 overflow-y-auto overscroll-contain px-2 py-3"
    >
      {groups.map((group, at) => {
        const before = groups.slice(0, at).reduce((sum, { results }) => sum + results.length, 0);
        return (
          <fieldset key={group.name} aria-labelledby={`${id}-group-${at}`} className="min-w-0">
            <span id={`${id}-group-${at}`} className="label block px-3 pb-1">
              {group.name}
            </span>
            {group.results.map(({ url, title, text }, place) => (
              <a
                key={url}
                id={resultId(id, before + place)}
                role="option"
                aria-selected={active === before + place}
                tabIndex={-1}
                href={url}
                onPointerMove={() => onPoint(before + place)}
                onClick={onFollow}
                className="block rounded-md px-3 py-2 aria-selected:bg-accent-tint"
              >
                <span className="block font-medium">
                  <MarkedText text={title} terms={terms} />
                </span>
                {text !== '' && (
                  <span className="block text-sm text-quiet">
                    <MarkedText text={text} terms={terms} />
                  </span>
                )}
              </a>
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}
