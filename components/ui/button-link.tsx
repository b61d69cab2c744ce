import type { ComponentProps } from 'react';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class';

export interface ButtonLinkProps extends ComponentProps<'a'> {
  href: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
}

/** A link that looks like a button: it leads somewhere, and does nothing else. */
export function ButtonLink({ variant = 'quiet', size = 'md', className = '', ...rest }: ButtonLinkProps) {
  return <a {...rest} className={buttonClass(variant, size, className)} />;
}
