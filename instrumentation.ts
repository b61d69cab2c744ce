/** Called once when a server process begins, before it serves anyone. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { start } = await import('./server/start');
  await start();
  const { beginLooking } = await import('./server/insight/begin-looking');
  beginLooking();
}
