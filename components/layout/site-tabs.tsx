import { MainLinks } from './main-links';

/** The way about on a phone, at the foot of the window. While a question has its own buttons there, it waits at the end of the page. */
export function SiteTabs() {
  return (
    <nav
      aria-label="Main"
      className="site-tabs z-20 border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      <MainLinks as="tabs" />
    </nav>
  );
}
