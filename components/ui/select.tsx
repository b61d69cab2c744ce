import type { ComponentProps } from 'react';
import { ChevronDownIcon } from './icons';

/** One of a list: the browser's own list, which every keyboard, phone and screen reader knows. */
export function Select({ className = '', children, ...rest }: ComponentProps<'select'>) {
  return (
    <span className={`relative block ${className}`}>
      <select {...rest} className="input appearance-none truncate pr-10">
        {children}
      </select>
      <ChevronDownIcon className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 text-quiet" />
    </span>
  );
}
