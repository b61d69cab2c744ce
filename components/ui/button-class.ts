export type ButtonVariant = 'primary' | 'quiet' | 'ghost' | 'danger';
export type ButtonSize = 'sm' | 'md' | 'lg';

/** The classes of a button, for links that look like one too. `primary` is the one obvious action of a screen. */
export function buttonClass(variant: ButtonVariant, size: ButtonSize = 'md', more = ''): string {
  return `button button-${variant} ${size === 'md' ? '' : `button-${size}`} ${more}`.replace(/\s+/g, ' ').trim();
}
