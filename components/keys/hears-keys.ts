const typing = 'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"])';
const pressable = 'button, a[href], summary, [role="button"], [role="switch"], [role="tab"], [role="menuitem"]';
const overlay =
  'dialog[open], :is([role="dialog"], [role="alertdialog"]):not([aria-modal="false"]), [role="menu"], [role="listbox"], [data-takes-keys]';

/** Whether the page may take this press: never while something is typed or an overlay is open, and Enter on a button is the button's own. */
export function hearsKeys(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.repeat || event.isComposing) return false;
  const target = event.target instanceof Element ? event.target : null;
  // A field may have taken the focus for this very press, which it then gets.
  if (target?.closest(typing) || document.activeElement?.closest(typing) || document.querySelector(overlay))
    return false;
  return !((event.key === 'Enter' || event.key === ' ') && target?.closest(pressable));
}
