import type { ComponentProps } from 'react';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class';

export interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` is the one obvious action of a screen. */
  variant?: ButtonVariant;
  size?: ButtonSize;
}

/** A button that does nothing by itself: it submits a form only where `type` says so. */
export function Button({ variant = 'quiet', size = 'md', className = '', type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={buttonClass(variant, size, className)} />;
}
