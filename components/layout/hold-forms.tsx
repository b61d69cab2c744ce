/** Bubbles to the window after the page's own code has had its turn: who has not prevented it has not begun yet. */
const code = `addEventListener('submit', (event) => {
  const { target, submitter, defaultPrevented } = event;
  if (defaultPrevented || target.hasAttribute('action') || target.method === 'dialog') return;
  event.preventDefault();
  setTimeout(() => target.isConnected && target.requestSubmit(submitter?.isConnected ? submitter : null), 50);
});`;

/**
 * What is submitted before the page's own code has begun is held until it has. Without this the browser would send the form to the page's address,
 * which takes none, and what was entered would be gone. A form that has an address of its own goes there.
 */
export function HoldForms({ nonce }: { nonce: string | undefined }) {
  return <script nonce={nonce}>{code}</script>;
}
