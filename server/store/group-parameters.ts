import { DEFAULT_PARAMETERS, type ParameterSet } from '@/domain/scheduling/parameters';
import type { Store } from '@/server/store/open-store';
import { fitColumns, setOf, toFit } from '@/server/store/parameter-sets';

/** The sets that these learners' memories are made with, by learner. */
export async function readGroupParameters(
  { db }: Store,
  learnerIds: readonly string[],
): Promise<Map<string, ParameterSet>> {
  const plans = await db.plan.findMany({
    where: { learnerId: { in: [...learnerIds] } },
    select: { learnerId: true, desiredRetention: true, parametersId: true },
  });
  const fitted = plans.flatMap(({ parametersId }) => parametersId ?? []);
  const fits =
    fitted.length === 0
      ? []
      : await db.parameterSet.findMany({
          where: { id: { in: fitted }, learnerId: { in: [...learnerIds] } },
          select: { ...fitColumns, learnerId: true },
        });
  const sets = new Map<string, ParameterSet>(learnerIds.map((id) => [id, DEFAULT_PARAMETERS]));
  for (const { learnerId, ...plan } of plans) {
    const own = fits.filter((fit) => fit.learnerId === learnerId).map(({ learnerId: _, ...fit }) => toFit(fit));
    sets.set(learnerId, setOf(plan, own));
  }
  return sets;
}
