'use client';

import { type ComponentType, useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { DeckEditorProps } from './deck-editor';

/** Loads the editor where it is wanted: it weighs more than the rest of a page. */
export function EditorIsland(props: DeckEditorProps) {
  const [loaded, setLoaded] = useState<{ Editor: ComponentType<DeckEditorProps> } | 'failed' | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isWanted = tries >= 0;
    import('./deck-editor').then(
      ({ default: Editor }) => isWanted && setLoaded({ Editor }),
      () => isWanted && setLoaded('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [tries]);
  if (loaded === 'failed')
    return (
      <p role="alert" className="flex flex-wrap items-center gap-4">
        The editor could not be loaded. <Button onClick={() => setTries(tries + 1)}>Try again</Button>
      </p>
    );
  if (loaded === null)
    return (
      <p role="status" className="min-h-96 text-quiet">
        The editor is being loaded …
      </p>
    );
  return <loaded.Editor {...props} />;
}
