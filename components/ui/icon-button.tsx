import type { ComponentProps, ReactNode } from 'react';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class';

type Taken = 'children' | 'name' | 'title' | 'aria-label' | 'disabled';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, Taken> {
  /** What it does: read to who cannot see the sign, shown to who hovers over it. */
  name: string;
  icon: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
}

/** A button with a sign alone; `aria-pressed` makes it a toggle. */
export function IconButton({ name, icon, variant = 'ghost', size = 'md', className = '', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      title={name}
      aria-label={name}
      className={buttonClass(variant, size, `button-icon ${className}`)}
    >
      {icon}
    </button>
  );
}
