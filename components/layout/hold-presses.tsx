/** What the page's own code says when it has begun. */
export const BEGUN = 'checkpoint:begun';

/** A submission bubbles to the window after the page's own code has had its turn: who has not prevented it has not begun yet. */
const code = `{
  let pressed = null;
  const hold = (event) => {
    const button = event.target.closest?.('button[type="button"]:not([popovertarget])');
    if (!button) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    pressed = button;
  };
  addEventListener('click', hold, true);
  addEventListener('${BEGUN}', () => {
    removeEventListener('click', hold, true);
    if (pressed?.isConnected) pressed.click();
  }, { once: true });
  addEventListener('submit', (event) => {
    const { target, submitter, defaultPrevented } = event;
    if (defaultPrevented || target.hasAttribute('action') || target.method === 'dialog') return;
    event.preventDefault();
    setTimeout(() => target.isConnected && target.requestSubmit(submitter?.isConnected ? submitter : null), 50);
  });
}`;

/**
 * What is pressed or submitted before the page's own code has begun is held until it has. Without this a press would do nothing, and the browser would
 * send a form to the page's address, which takes none. A form that has an address of its own goes there.
 */
export function HoldPresses({ nonce }: { nonce: string | undefined }) {
  return <script nonce={nonce}>{code}</script>;
}
