import type { ComponentProps } from 'react';

/** One line of text. */
export function Input({ className = '', ...rest }: ComponentProps<'input'>) {
  return <input {...rest} className={`input ${className}`} />;
}
