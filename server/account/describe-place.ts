/** Where a network address is, as far as it tells without asking anybody. */
export function describePlace(address: string | null): string {
  const plain = (address ?? '').trim().replace(/^::ffff:/i, '');
  if (plain === '' || plain === 'unknown') return 'from an unknown place';
  if (/^127\./.test(plain) || /^(0*:)*:?0*1$/.test(plain)) return 'on the server’s own computer';
  const isLocal =
    /^10\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\.|^169\.254\.|^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./.test(plain) ||
    /^(f[cd]|fe[89ab])/i.test(plain);
  return isLocal ? `in the local network (${plain})` : `from the internet (${plain})`;
}
