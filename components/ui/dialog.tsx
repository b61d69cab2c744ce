'use client';

import { Dialog as Base } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import { IconButton } from './icon-button';
import { CloseIcon } from './icons';

const widths = { sm: 'sm:max-w-md', md: 'sm:max-w-xl', lg: 'sm:max-w-3xl' };

export interface DialogProps {
  title: ReactNode;
  /** Said after the title when the dialog opens. */
  description?: ReactNode;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** What can be done here, the obvious one last. */
  actions?: ReactNode;
  size?: keyof typeof widths;
}

/**
 * Something to attend to before the page goes on: it holds the focus and gives it back, Esc and a press beside it close it. On a phone it rises
 * from the foot of the screen, where the thumb is. Import it when it is first wanted: `lazy(() => import('@/components/ui/dialog'))`.
 */
export function Dialog({ title, description, isOpen, onClose, children, actions, size = 'sm' }: DialogProps) {
  return (
    <Base.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-veil transition-opacity duration-quick data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Viewport className="fixed inset-0 z-50 flex items-end justify-center sm:items-center sm:p-6">
          <Base.Popup
            className={`overlay flex max-h-[92dvh] w-full flex-col outline-none max-sm:rounded-b-none max-sm:border-x-0 max-sm:border-b-0 sm:max-h-[86dvh] ${widths[size]}`}
          >
            <header className="flex items-start gap-3 px-5 pt-4 pb-1 sm:px-6 sm:pt-5">
              <div className="min-w-0 flex-1 space-y-1 pt-1.5">
                <Base.Title className="font-serif text-xl font-semibold">{title}</Base.Title>
                {description && <Base.Description className="text-sm text-quiet">{description}</Base.Description>}
              </div>
              <Base.Close render={<IconButton name="Close" icon={<CloseIcon />} className="-mr-2" />} />
            </header>
            <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 pt-2 pb-5 sm:px-6 sm:pb-6">
              {children}
            </div>
            {actions && (
              <footer className="flex flex-wrap justify-end gap-3 border-t border-line px-5 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:px-6">
                {actions}
              </footer>
            )}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
