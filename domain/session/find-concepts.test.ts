import { expect, it } from 'vitest';
import type { Concept } from '@/domain/bank/concept';
import { conceptFinder } from './find-concepts';

const named = (id: string, name: string, ...aliases: string[]): Concept => ({
  ...{ id, name, aliases, what: '', when: '', whenNot: '', confusions: [], sources: [], today: null, topic: 'a' },
});
const find = conceptFinder([
  named('spot', 'Managed Spot Training', 'Spot training', '`use_spot_instances`'),
  named('training', 'Training'),
  named('model-path', '`/opt/ml/model`'),
  named('mode', 'File mode', '`File`'),
  named('fast', 'Fast file mode'),
]);

it.each<[string, string[]]>([
  ['managed   spot training', ['spot']],
  ['Set `use_spot_instances` to true', ['spot']],
  ['Set use_spot_instances_2', []],
  ['Training on Spot', ['training']],
  ['Retraining', []],
  ['Fast File mode', ['fast']],
  ['File mode, then Fast file mode, then File mode', ['mode', 'fast']],
  ['A value in the file, or in files', []],
  ['The input mode is `File`', ['mode']],
  ['Write to `/opt/ml/model`.', ['model-path']],
  ['Write to opt/ml/model', []],
  ['/opt/ml/models', []],
  ['', []],
])('“%s” names %j', (text, ids) => expect(find(text).map(({ id }) => id)).toEqual(ids));
