/** When something was saved, in the reader's time zone: "21 Nov, 14:05". Only in the browser, whose time zone it is. */
export function formatMoment(ms: number): string {
  const parts = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat('en-GB', parts).format(ms);
}
