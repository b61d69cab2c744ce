'use client';

import { Button } from '@/components/ui/button';

/** Opens the browser's own dialog, which prints or saves as PDF. */
export function PrintSheetButton() {
  return (
    <Button className="print:hidden [@media(scripting:none)]:hidden" onClick={() => window.print()}>
      Print, or save as PDF
    </Button>
  );
}
