import type { SearchState } from './use-search';

const examples = ['spot training', 'hyperband', 'pipe mode', 'max_run'];

interface SearchHintProps {
  state: SearchState;
  onTry: (words: string) => void;
}

/** What stands in place of results: how to search, that nothing was found, or that nobody answered. */
export function SearchHint({ state, onTry }: SearchHintProps) {
  return (
    <div className="space-y-3 px-3 pb-2 text-sm text-quiet">
      {describeState(state)}
      {state.status === 'idle' && (
        <p className="flex flex-wrap items-center gap-2">
          Try
          {examples.map((words) => (
            <button key={words} type="button" onClick={() => onTry(words)} className="button button-quiet button-sm">
              {words}
            </button>
          ))}
        </p>
      )}
      {state.status !== 'offline' && (
        <p>
          Or look through{' '}
          <a className="link inline-block py-1" href="/topics">
            all topics
          </a>{' '}
          and the{' '}
          <a className="link inline-block py-1" href="/glossary">
            glossary
          </a>
          .
        </p>
      )}
    </div>
  );
}

function describeState(state: SearchState) {
  switch (state.status) {
    case 'idle':
      return (
        <p>Topics to read, concepts of the glossary, and questions to practise. The beginning of a word is enough.</p>
      );
    case 'found':
      return (
        <p>
          Nothing found for <span className="font-medium text-ink">{state.query}</span>. Fewer words, or a shorter one,
          may find more.
        </p>
      );
    case 'offline':
      return <p>You are offline. The search needs a connection; practice goes on without one.</p>;
    case 'failed':
      return <p>The search did not answer. Try again in a moment.</p>;
  }
}
