/**
 * A text that ends in an article, with the article that fits the value which follows: authors write "a {bank // online shop}" and cannot
 * write both. Told by spelling, as a style guide would: vowels, letters and numbers read aloud, and the usual exceptions. Where the
 * author's article does not fit even the slot's first value by these rules, the author knows better and it stays, as does any text
 * that ends in no article.
 */
export function fitArticle(text: string, values: readonly string[], value: string): string {
  const found = endsInArticle.exec(text);
  const article = found?.[1];
  const first = values[0];
  if (article === undefined || first === undefined) return text;
  const isAn = article.length === 2;
  if (soundsLikeVowel(first) !== isAn || soundsLikeVowel(value) === isAn) return text;
  const fitting = isAn ? article.slice(0, 1) : `${article}n`;
  return `${text.slice(0, found?.index)}${fitting} `;
}

const endsInArticle = /\b(an?) $/i;

/** "one", "European", "unit", "user": written with a vowel and said with a consonant. */
const saidWithConsonant = /^(?:eu|ew|one\b|once\b|uni(?!n|m)|us[aeu]|uti|ubi)/i;
const saidWithVowel = /^(?:hour|honest|honou?r|heir)/i;
/** Letters whose names begin with a vowel, standing alone or in an abbreviation: "an ML", "an S3", "an XGBoost". */
const spelledWithVowel = /^[AEFHILMNORSX](?:[A-Z0-9]|\b)/;
const spelledWithConsonant = /^[BCDGJKPQTUVWYZ](?:[A-Z0-9]|\b)/;
/** Eight, eleven and eighteen, and the numbers that begin with them: 80, 8,000, 18,000. */
const numberWithVowel = /^(?:8|1[18](?!\d))/;

function soundsLikeVowel(value: string): boolean {
  const word = value.replace(/^[^\p{L}\p{N}]+/u, '');
  if (spelledWithVowel.test(word) || numberWithVowel.test(word) || saidWithVowel.test(word)) return true;
  if (spelledWithConsonant.test(word) || saidWithConsonant.test(word)) return false;
  return /^[aeiou]/i.test(word);
}
