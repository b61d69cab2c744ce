import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { CloseIcon, SearchIcon } from '@/components/ui/icons';
import { countResults, listResults } from './list-results';
import { ResultList, resultId } from './result-list';
import { SearchHint } from './search-hint';
import { useSearch } from './use-search';

/** The search: a field that keeps the focus, and below it what was found. Arrow keys choose, Enter opens, Esc closes. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const state = useSearch(typed);
  const groups = state.status === 'found' ? listResults(state.reply) : [];
  const count = groups.reduce((sum, { results }) => sum + results.length, 0);
  const isCurrent = state.status === 'found' && state.query === typed.trim();
  useEffect(() => dialog.current?.showModal(), []);

  function type(words: string) {
    setTyped(words);
    setActive(0);
  }
  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && count > 0) setActive((active + step + count) % count);
    // What stands there for other words is not what Enter means.
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing && isCurrent) follow(resultId(list, active));
    else return;
    event.preventDefault();
    document.getElementById(resultId(list, active))?.scrollIntoView({ block: 'nearest' });
  }

  return (
    <dialog
      ref={dialog}
      aria-label="Search"
      closedby="any"
      onClose={onClose}
      className="overlay mx-auto mt-0 flex max-h-dvh w-full max-w-none flex-col overflow-hidden p-0 backdrop:bg-veil max-sm:rounded-none max-sm:border-x-0 sm:mt-[10dvh] sm:max-h-[80dvh] sm:max-w-2xl"
    >
      <div className="flex items-center gap-1 border-b border-line py-1.5 pr-2 pl-4">
        <SearchIcon className="text-quiet" />
        <input
          role="combobox"
          aria-label="Search topics, concepts and questions"
          aria-autocomplete="list"
          aria-expanded={count > 0}
          aria-controls={list}
          aria-activedescendant={count > 0 ? resultId(list, active) : undefined}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={100}
          placeholder="Search"
          value={typed}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
          className="min-h-touch min-w-0 flex-1 rounded-sm bg-transparent px-2 -outline-offset-2"
        />
        <IconButton name="Close" icon={<CloseIcon />} onClick={() => dialog.current?.close()} />
      </div>
      {count > 0 && state.status === 'found' ? (
        <ResultList
          id={list}
          groups={groups}
          terms={new Set(state.reply.terms)}
          active={active}
          onPoint={setActive}
          onFollow={() => dialog.current?.close()}
        />
      ) : (
        <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-2 py-3">
          <SearchHint state={state} onTry={type} />
        </div>
      )}
      <p role="status" className="sr-only">
        {state.status === 'found' ? countResults(groups) : ''}
      </p>
    </dialog>
  );
}

/** As a press on it: the browser follows the link. */
function follow(result: string): void {
  document.getElementById(result)?.click();
}
