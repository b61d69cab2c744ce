/** How far the page can be scrolled sideways; a gutter that is kept free for a scroll bar makes it less than nothing. Runs in the page. */
export function sidewaysOf(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return Math.max(0, scrollWidth - clientWidth);
}

/**
 * Text that is on the page and cannot be seen: it reaches beyond a box that hides what does not fit, or out of the window sideways. A line
 * each. What is for screen readers alone is meant to be cut, and so is an excerpt of so many lines. Runs in the page.
 */
export function findCutOff(): string[] {
  const found = new Set<string>();
  const isForReaders = (one: Element) => {
    const { clip, clipPath, position } = getComputedStyle(one);
    return position === 'absolute' && (clip !== 'auto' || clipPath !== 'none');
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!parent || text === '' || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    // What gives way as a whole where room is short stands for readers alone then.
    const frame = parent.closest('[data-gives-way]')?.parentElement?.getBoundingClientRect();
    if (frame && box.top >= frame.bottom - 1.5) continue;
    const told = `“${text.slice(0, 40)}”`;
    let isHidden = false;
    let scrolls = false;
    for (let one: Element | null = parent; one && one !== document.documentElement; one = one.parentElement) {
      if (isForReaders(one)) isHidden = true;
      const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(one);
      if (webkitLineClamp !== 'none') break;
      const frame = one.getBoundingClientRect();
      const hides = (way: string) => way === 'hidden' || way === 'clip';
      if (/auto|scroll/.test(`${overflowX} ${overflowY}`)) scrolls = true;
      if (isHidden || one === document.body) continue;
      if (!scrolls && hides(overflowX) && (box.right > frame.right + 1.5 || box.left < frame.left - 1.5))
        found.add(`${told} is wider than its ${one.tagName.toLowerCase()}`);
      if (!scrolls && hides(overflowY) && (box.bottom > frame.bottom + 1.5 || box.top < frame.top - 1.5))
        found.add(`${told} is taller than its ${one.tagName.toLowerCase()}`);
    }
    const { clientWidth } = document.documentElement;
    if (!isHidden && !scrolls && (box.right > clientWidth + 1.5 || box.left < -1.5))
      found.add(`${told} leaves the window`);
  }
  return [...found];
}
