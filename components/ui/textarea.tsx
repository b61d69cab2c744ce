import type { ComponentProps } from 'react';

/** Several lines of text; grows with them where the browser can. */
export function Textarea({ className = '', rows = 4, ...rest }: ComponentProps<'textarea'>) {
  return <textarea {...rest} rows={rows} className={`input field-sizing-content min-h-24 resize-y ${className}`} />;
}
