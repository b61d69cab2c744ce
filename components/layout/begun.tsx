'use client';

import { useEffect } from 'react';
import { BEGUN } from './hold-presses';

/** Says that the page's own code has begun: what was pressed before is done now. */
export function Begun() {
  useEffect(() => {
    window.dispatchEvent(new Event(BEGUN));
  }, []);
  return null;
}
