'use client';

import { use, useEffect } from 'react';
import { CodeContext } from './code-colours';

/** Names and paths need no colours, and ask for none. */
const mayHaveColours = (code: string) => /[=({["']|\s/.test(code);

/** Code as it is, each part of it in the colour of its kind once that is known. */
export function ColouredCode({ code }: { code: string }) {
  const book = use(CodeContext);
  const isWanted = book !== null && mayHaveColours(code);
  const want = book?.want;
  useEffect(() => {
    if (isWanted) want?.();
  }, [isWanted, want]);
  const tokens = isWanted && Object.hasOwn(book.colours, code) ? book.colours[code] : undefined;
  if (!tokens) return code;
  let at = 0;
  return tokens.map(({ text, kind }) => {
    at += text.length;
    return kind ? (
      <span key={at} className={`code-${kind}`}>
        {text}
      </span>
    ) : (
      text
    );
  });
}
