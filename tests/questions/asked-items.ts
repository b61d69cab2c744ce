import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileBank } from '@/domain/bank/compile';
import type { Item } from '@/domain/bank/item';
import { admit } from '@/domain/question/admit';
import { GENERATOR } from '@/domain/question/generator-version';
import { card, match, order, plainTable, provedMatch, recall, row, scenario } from '@/domain/question/testing/items';
import { trackingTable } from '@/domain/question/testing/tracking';
import { amt1 } from '@/domain/question/testing/tuning';

const content = fileURLToPath(new URL('../../content', import.meta.url));

/** Every item of the project's own bank that can be asked. */
export function bankItems(): Item[] {
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(`${content}/${path}`, 'utf8') }));
  return [...admit(compileBank(files, { generator: GENERATOR })).items.values()];
}

/** One item at least of every form and selection, whatever the bank holds. */
export function builtItems(): Item[] {
  const twoNeeds = ['holds a version until approved', 'explains single predictions'];
  return [
    amt1,
    scenario({
      id: 'together',
      table: trackingTable,
      select: 'together',
      needs: twoNeeds,
      answer: ['registry', 'clarify'],
    }),
    scenario({ id: 'one', table: trackingTable, needs: ['holds a version until approved'], answer: ['registry'] }),
    row(['LDA', 'NTM'], ['XGBoost', 'DeepAR', 'BlazingText', 'Object2Vec'], { id: 'alternates' }),
    row(['XGBoost'], ['DeepAR', 'Seq2Seq'], { id: 'three-answers' }),
    card(['*a', 'b', 'c', 'd'], { id: 'card' }),
    card(['*a', '*b', 'c', 'd', 'e', 'f', 'g'], { id: 'multiple-card' }),
    card(['*a', '*b', '*c', '*d', 'e', 'f', 'g', 'h'], { id: 'checklist', select: 2 }),
    card(['*a', '*b', 'c', 'd', 'e'], { id: 'checklist-of-one', select: 1 }),
    card(['*1 GB', '20 GB', '300 MB', '4 GB'], { id: 'quantities' }),
    order(['first', 'second', 'third'], [], { id: 'order' }),
    order(['c', 'a', 'b'], ['x', 'y'], { id: 'order-with-strays' }),
    order(['1 GB', '20 GB', '300 GB', '4 TB'], [], { id: 'order-of-quantities' }),
    recall(['/opt/ml/model'], { id: 'recall' }),
    match({ a: 'x', b: 'y', c: 'z' }, { id: 'match' }),
    match({ a: 'x', b: 'y / z', c: 'z', d: 'u', e: 'v', f: 'w', g: 't' }, { id: 'match-with-alternates' }),
    provedMatch(
      plainTable('a: yes no no', 'b: no yes no', 'c: no no yes'),
      { 1: ['p', 'a'], 2: ['q', 'b'], 3: ['r', 'c'] },
      { id: 'match-proved' },
    ),
    match({ a: '1 GB', b: '20 GB', c: '300 MB', d: '4 GB' }, { id: 'match-of-quantities' }),
  ];
}
