/**
 * What ends the lines of a text, so that the editor gives it back byte for byte: CR LF only where each line ends so; otherwise LF, and a
 * stray CR stays what it is.
 */
export function lineEndOf(text: string): '\n' | '\r\n' {
  const ends = text.match(/\r\n|\r|\n/g) ?? [];
  return ends.length > 0 && ends.every((end) => end === '\r\n') ? '\r\n' : '\n';
}
