/** What of a keyboard event names the press. */
export interface KeyPress {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  getModifierState?(name: string): boolean;
}

const bare = ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead', 'Process', 'Unidentified'];

/**
 * A press by name: "A", "Shift+A", "?", "Enter", "Ctrl+Z" (Cmd counts as Ctrl). A sign is named as it is typed, whatever was held to type
 * it. Null where a modifier is pressed alone, and for Alt, which belongs to the browser.
 */
export function namePress(press: KeyPress): string | null {
  const { key } = press;
  if (bare.includes(key)) return null;
  const isThirdLevel = press.getModifierState?.('AltGraph') === true;
  if (press.altKey && !isThirdLevel) return null;
  const isLetter = key.length === 1 && key.toLowerCase() !== key.toUpperCase();
  const name = key === ' ' ? 'Space' : isLetter ? key.toUpperCase() : key;
  const shift = press.shiftKey && (isLetter || key.length > 1 || key === ' ') ? 'Shift+' : '';
  return `${(press.ctrlKey || press.metaKey) && !isThirdLevel ? 'Ctrl+' : ''}${shift}${name}`;
}

/** Whether a key is a letter, a digit or a sign on its own or with Shift: what speech input may press by accident (WCAG 2.1.4). */
export function isCharacterKey(name: string): boolean {
  return name === 'Space' || name.replace(/^Shift\+(?=.)/, '').length === 1;
}

const signs: Record<string, string> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓' };

/** A key as a reader sees it. */
export function showKey(name: string): string {
  return name.replace(/Arrow\w+$/, (arrow) => signs[arrow] ?? arrow);
}
