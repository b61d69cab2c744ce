/** A page by its own name and its host: "automatic-model-tuning (docs.aws.amazon.com)"; a number, or a word of two or three letters, keeps the word before it. */
export function nameSource(url: string): string {
  const [, host, path = ''] = /^https?:\/\/([^/?#]+)([^?#]*)/.exec(url) ?? [];
  if (host === undefined) return url;
  const segments = path.split('/').filter(Boolean);
  const last = segments.at(-1)?.replace(/\.html?$/, '');
  if (last === undefined) return host;
  const before = segments.at(-2);
  return `${/^(\d+|.{1,3})$/.test(last) && before ? `${before}/${last}` : last} (${host})`;
}
