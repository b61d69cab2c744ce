export interface IconProps {
  /** A class that begins with `size-` takes the place of the 20 pixels. */
  className?: string;
}

/** A sign on a grid of 20, in lines of 1.5, in the colour of its text. It is decoration: words stand beside it or name its button. */
export function Sign({ path, className = '' }: IconProps & { path: string }) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      className={`flex-none ${className.includes('size-') ? '' : 'size-5'} ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={path} />
    </svg>
  );
}
