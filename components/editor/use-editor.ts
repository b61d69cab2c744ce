import { useCallback, useRef } from 'react';
import type { EditorHandle } from './code-editor';

/** The editor of a page as its other parts reach it. */
export function useEditor() {
  const editor = useRef<EditorHandle>(null);
  const jump = useCallback((to: { line: number; column: number }) => editor.current?.jump(to), []);
  const focus = useCallback(() => editor.current?.focus(), []);
  /** Puts another text in, and leads there: what was pressed for it may be gone. */
  const put = useCallback((text: string) => {
    editor.current?.replace(text);
    editor.current?.focus();
  }, []);
  return { editor, jump, focus, put };
}
