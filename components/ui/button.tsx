import type { ComponentProps } from 'react';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  /** `primary` is the one obvious action of a screen. */
  variant?: ButtonVariant;
  size?: ButtonSize;
}

/**
 * A button that does nothing by itself: it submits a form only where `type` says so. With `aria-disabled` it keeps the focus while it cannot be
 * pressed; it takes no `disabled`, with which whoever has just pressed it by the keyboard would stand nowhere.
 */
export function Button({
  variant = 'quiet',
  size = 'md',
  className = '',
  type = 'button',
  onClick,
  ...rest
}: ButtonProps) {
  const isOff = rest['aria-disabled'] === true;
  return (
    <button
      {...rest}
      type={type}
      className={buttonClass(variant, size, className)}
      onClick={isOff ? (event) => event.preventDefault() : onClick}
    />
  );
}
