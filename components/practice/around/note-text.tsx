'use client';

import Markdown from 'react-markdown';

/** A note as its writer meant it to look. Pictures are left out: they would be fetched from elsewhere. */
export function NoteText({ note }: { note: string }) {
  return (
    <div className="max-w-read space-y-3 [overflow-wrap:anywhere] [&_code]:rounded-sm [&_code]:bg-sunken [&_code]:px-1 [&_code]:text-[0.9em] [&_li]:ml-5 [&_ol]:list-decimal [&_pre]:rounded-md [&_pre]:bg-sunken [&_pre]:p-3 [&_pre]:text-xs [&_pre]:whitespace-pre-wrap [&_ul]:list-disc">
      <Markdown
        disallowedElements={['img']}
        components={{
          a: ({ href, children }) => (
            <a className="link" href={href} target="_blank" rel="noreferrer">
              {children}
              <span className="sr-only"> (opens in a new tab)</span>
            </a>
          ),
          h1: ({ children }) => <p className="font-semibold">{children}</p>,
          h2: ({ children }) => <p className="font-semibold">{children}</p>,
          h3: ({ children }) => <p className="font-semibold">{children}</p>,
        }}
      >
        {note}
      </Markdown>
    </div>
  );
}
