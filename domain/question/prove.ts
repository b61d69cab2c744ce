import type { ScenarioItem, TableOption } from '@/domain/bank/item';
import { failsSome, meetsAll } from './cells';
import { declaredAnswers, flawedNeeds, lackingNeed } from './check-declaration';
import { type Proof, proved, refuse } from './proof';
import { proveBest } from './prove-best';
import { proveTogether } from './prove-together';
import { quoted } from './wording';

/** The exam's single choice has four options, so a proved key needs three others that are provably wrong. */
export const MIN_DISTRACTORS = 3;

/**
 * Proves a scenario from its table: every declared answer, and nothing else, meets all needs, and at least three options provably
 * fail. Right: every need is `yes` (and the ranking `best` is won among those). Distractor: some need is `no` (or the needs are met
 * and the ranking is lost with a known rank). Everything else is withheld: `?` is neither right nor wrong. Refuses otherwise, naming
 * the options in the way.
 */
export function prove(item: ScenarioItem): Proof {
  const declared = declaredAnswers(item);
  if ('status' in declared) return declared;
  const proof = flawedNeeds(item) ?? provePlainly(item, declared);
  if (proof.status === 'refused' || proof.distractors.length >= MIN_DISTRACTORS) return proof;
  const found = proof.distractors.length;
  const withheld = item.table.options.filter((option) => proof.withheld.includes(option.id));
  return refuse(
    'too-few-distractors',
    `Only ${found} of the other options provably ${found === 1 ? 'fails' : 'fail'}, and a question needs ${MIN_DISTRACTORS}${
      withheld.length === 0 ? '' : `; undecided: ${quoted(withheld)}`
    }.`,
    'Decide a “?” in the needs, add a need, or add options that are distractor only.',
    withheld,
  );
}

function provePlainly(item: ScenarioItem, declared: readonly TableOption[]): Proof {
  if (item.select === 'together') return proveTogether(item, declared);
  const lacking = lackingNeed(item, declared);
  if (lacking) return lacking;
  if (item.best !== null) return proveBest(item, item.best, declared);
  return proveEvery(item, declared);
}

function proveEvery(item: ScenarioItem, declared: readonly TableOption[]): Proof {
  const { options } = item.table;
  const right = options.filter((option) => meetsAll(option, item.needs));
  const intruders = right.filter((option) => !declared.includes(option));
  if (intruders.length > 0) {
    return refuse(
      'key-not-unique',
      `Not only ${quoted(declared)}: ${quoted(intruders)} also ${intruders.length === 1 ? 'meets' : 'meet'} every need.`,
      'Add a need that tells them apart, or declare every option that is right.',
      intruders,
    );
  }
  const distractors = options.filter((option) => failsSome(option, item.needs));
  return proved(options, right, distractors);
}
