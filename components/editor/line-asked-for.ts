/** The line that the page's address names, such as that of an item; the first where it names none. */
export function lineAskedFor(): number {
  return Math.max(1, Number(new URLSearchParams(location.search).get('line')) || 1);
}
