import { type ComponentType, lazy } from 'react';

/** A part of a page that is loaded when it is drawn first, and stays away where it cannot be had: without a network nothing breaks for it. */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>) {
  const nothing = () => null;
  return lazy(() =>
    load().then(
      (part) => ({ default: part }),
      (): { default: ComponentType<P> } => ({ default: nothing }),
    ),
  );
}
