const common = new Set(
  ['a an and are as at be by can do does for from has have how in into is it its', 'must of on or that the their them']
    .concat('then there these they this to was which while will with')
    .flatMap((line) => line.split(' ')),
);

/** The words of a text in lower case: runs of letters and digits, so that names, paths and settings are found by their parts. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a word says nothing about what a text is about. */
export function isCommon(word: string): boolean {
  return common.has(word);
}
