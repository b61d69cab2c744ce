import { type Theme, ThemeSwitch } from './theme-switch';

/** Who we are not, and how the pages look. */
export function SiteFooter({ theme }: { theme: Theme }) {
  return (
    <footer className="mt-auto border-t border-line">
      <div className="gutter mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-10 gap-y-3 py-6 text-xs text-quiet">
        <p className="max-w-read flex-1 basis-72">
          Checkpoint is an independent project. It is not affiliated with, endorsed by or sponsored by Amazon Web
          Services. AWS and the names of its services are trademarks of Amazon.com, Inc. or its affiliates.
        </p>
        <ThemeSwitch theme={theme} />
      </div>
    </footer>
  );
}
