import type { Item } from '@/domain/bank/item';
import { card, row, scenario } from '@/domain/question/testing/items';
import { trackingTable } from '@/domain/question/testing/tracking';
import { amt1 } from '@/domain/question/testing/tuning';

/** Items of every form and selection. */
export function builtItems(): Item[] {
  return [
    amt1,
    scenario({
      id: 'together',
      table: trackingTable,
      select: 'together',
      needs: ['holds a version until approved', 'explains single predictions'],
      answer: ['registry', 'clarify'],
    }),
    scenario({ id: 'one', table: trackingTable, needs: ['holds a version until approved'], answer: ['registry'] }),
    row(['LDA', 'NTM'], ['XGBoost', 'DeepAR', 'BlazingText', 'Object2Vec']),
    row(['XGBoost'], ['DeepAR', 'Seq2Seq']),
    card(['*a', 'b', 'c', 'd']),
    card(['*a', '*b', 'c', 'd', 'e', 'f', 'g']),
    card(['*1 GB', '20 GB', '300 MB', '4 GB']),
  ];
}
