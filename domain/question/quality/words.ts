/** The words of a text in small letters, in their order; code counts as the words in it. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Words that carry no subject: articles, pronouns, prepositions, auxiliaries, and what every stem says. */
const empty = new Set(
  (
    'a an the this that these those it its they them their he she his her we our you your who whom which what when where why how ' +
    'and or but nor so if then than as at by for from in into of off on onto out over per to toward towards up upon with within without ' +
    'about above after again against all also any anything are aren be because been before being below between both can cannot could did do does done ' +
    'down during each either else every few had has have having here is just let like may might more most much must near need needs ' +
    'neither no none not nothing now once one only other others own same several shall should some such there through together too two ' +
    'three under until use used uses using very via was well were while will would yet new amazon aws sagemaker ai ml engineer choose ' +
    'select company team option opt'
  ).split(' '),
);

/** A word without its commonest endings, so that "trains", "trained" and "training" are one. */
export function rooted(word: string): string {
  const bare = word.replace(/['’]s$/, '');
  const cut = bare.replace(/(?:ies|ing|ed|es|s|e|y)$/, '');
  return cut.length < 3 ? bare : cut;
}

/** The different words of a text that carry its subject, each without its ending. */
export function subjectWords(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => !empty.has(word))
      .map(rooted),
  );
}
