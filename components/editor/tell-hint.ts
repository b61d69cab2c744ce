/** What to do about a problem, for who has the editor before them and no command line. */
export function tellHint(hint: string): string {
  return hint
    .replaceAll('Run: npm run bank -- stamp', 'Press “Write missing ids”')
    .replaceAll('run: npm run bank -- stamp', 'press “Write missing ids”');
}
