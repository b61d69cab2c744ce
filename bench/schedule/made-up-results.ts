import { type JobResult, POLICIES } from './job';
import { MODELS } from './models/all';
import { REGIMES } from './regimes';
import { gather, OWN, type Results } from './results';

/** Where an outcome stands: positions in the lists of regimes, models, policies and pupils. */
export interface Place {
  regime: number;
  model: number;
  policy: number;
  pupil: number;
}

/** A run that never was, for tests of reports: what each pupil recalls, and uses of minutes, is told by a function. */
export function madeUpResults(pupils: number, recallOf: (place: Place) => number): Results {
  const policies = Math.max(POLICIES.length, OWN + 1);
  const cells = REGIMES.flatMap((_, regime) =>
    MODELS.map((_, model): JobResult => {
      const recall = Float64Array.from({ length: policies * pupils }, (_, at) =>
        recallOf({ regime, model, policy: Math.floor(at / pupils), pupil: at % pupils }),
      );
      const seeds = Array.from({ length: pupils }, (_, pupil) => pupil);
      const milliseconds = new Float64Array(policies);
      const own = seeds.map(() => ({ promises: [], withGuard: null, clairvoyant: null }));
      return { regime, model, seeds, recall, minutesADay: recall, begun: recall, own, milliseconds };
    }),
  );
  return gather(cells, pupils);
}
