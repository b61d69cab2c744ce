import type { Shot } from './shot';
import { fileOf, schemes, widths } from './take';

/** A page with all pictures side by side, by group. */
export function contactSheet(shots: readonly Shot[], complaints: ReadonlyMap<string, string[]>): string {
  const groups = [...new Set(shots.map(({ group }) => group))];
  const sections = groups.map((group) => {
    const figures = shots.filter((shot) => shot.group === group).map((shot) => figure(shot, complaints.get(shot.name)));
    return `<h2>${group}</h2>${figures.join('')}`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Checkpoint: pages and states</title>
<style>
  body { margin: 2rem; font: 15px/1.5 system-ui, sans-serif; background: #eceae4; color: #222; }
  figure { margin: 0 0 2.5rem; }
  figcaption { font-weight: 600; margin-bottom: .5rem; }
  .row { display: flex; gap: 1rem; align-items: start; overflow-x: auto; }
  img { height: 36rem; width: auto; border: 1px solid #bbb; object-fit: contain; object-position: top; }
  .bad { color: #a00; font-weight: 400; }
</style>
<h1>Pages and states</h1>
${sections.join('\n')}
`;
}

function figure({ name }: Shot, complaints: string[] = []): string {
  const pictures = widths.flatMap((width) => schemes.map((scheme) => fileOf(name, width, scheme)));
  const images = pictures.map((file) => `<a href="${file}"><img loading="lazy" src="${file}" alt="${file}"></a>`);
  const said = complaints.map((text) => ` <span class="bad">${text.replace(/[&<]/g, ' ')}</span>`).join('');
  return `<figure id="${name}"><figcaption>${name}${said}</figcaption><div class="row">${images.join('')}</div></figure>`;
}
