import type { Item, MatchItem, OrderItem, ScenarioItem, TableOption } from '@/domain/bank/item';
import type { Generated, Key, Question } from '@/domain/question/question';

/**
 * Whether a question's key is the only right one, told from the item's authored cells alone: written apart from the proof, so that a mistake
 * there is not repeated here. Returns what is wrong, as sentences.
 */
export function recheckKey(item: Item, { question, answerKey }: Generated): string[] {
  const { key } = answerKey;
  if (item.form === 'order') return recheckOrder(item, question, key);
  if (item.form === 'match') return recheckMatch(item, question, key);
  if (item.form === 'recall') {
    const typed = key.kind === 'recall' && question.kind === 'recall' && question.options.length === 0;
    return typed && sameSet(key.accepted, item.accepted) ? [] : ['a recall that is not typed'];
  }
  if (key.kind !== 'single' && key.kind !== 'multiple') return [`a key of kind ${key.kind}`];
  const shown = question.options.map(({ id }) => id);
  const wrong: string[] = [];
  if (key.choices.some((id) => !shown.includes(id))) wrong.push('the key is not shown');
  if (key.kind === 'single' && key.choices.length !== 1) wrong.push(`single choice with ${key.choices.length} right`);
  if (key.kind === 'multiple' && question.select !== key.choices.length)
    wrong.push('select is not the size of the key');
  if (key.kind !== question.kind) wrong.push('question and key differ in kind');
  const others = shown.filter((id) => !key.choices.includes(id));
  switch (item.form) {
    case 'scenario':
      return [...wrong, ...recheckScenario(item, key.choices, others)];
    case 'row': {
      const right = item.answers.map(({ id }) => id);
      const declaredWrong = item.distractors.map(({ id }) => id);
      if (!key.choices.every((id) => right.includes(id))) wrong.push('the key is not declared');
      if (!others.every((id) => declaredWrong.includes(id)))
        wrong.push('a distractor is none of the table’s other answers');
      return wrong;
    }
    case 'card': {
      const right = item.options.filter((option) => option.right).map(({ id }) => id);
      if (item.select !== undefined) {
        if (key.choices.length !== item.select) wrong.push('the key is not of the size that the card says');
        if (!key.choices.every((id) => right.includes(id))) wrong.push('the key is no part of the checklist');
        return others.some((id) => right.includes(id)) ? [...wrong, 'a part is shown as wrong'] : wrong;
      }
      return sameSet(right, key.choices) ? wrong : [...wrong, 'the key is not what the card marks'];
    }
  }
}

function recheckMatch(item: MatchItem, question: Question, key: Key): string[] {
  if (question.kind !== 'matching' || key.kind !== 'matching') return [`a match asked as ${question.kind}`];
  const prompts = (question.prompts ?? []).map(({ id }) => id);
  const options = question.options.map(({ id }) => id);
  const wrong: string[] = [];
  if (prompts.length < 3 || prompts.length > 7) wrong.push(`${prompts.length} prompts`);
  if (!sameSet(Object.keys(key.pairs), prompts)) wrong.push('the key is not about the prompts shown');
  if (!sameSet(Object.values(key.pairs), options)) wrong.push('an option that no prompt takes');
  for (const row of item.rows.filter(({ id }) => prompts.includes(id))) {
    const fitting = row.answers.map(({ id }) => id).filter((id) => options.includes(id));
    if (fitting.join() !== key.pairs[row.id]) wrong.push(`${row.id} is met by ${fitting.join(' and ')}`);
    for (const option of item.table?.options ?? []) {
      const cells = (row.needs ?? []).map((need) => option.cells[need]?.value);
      const right = cells.length > 0 && cells.every((value) => value === 'yes');
      if (options.includes(option.id) && right !== (key.pairs[row.id] === option.id))
        wrong.push(`${option.id} ${right ? 'meets' : 'does not meet'} ${row.id}`);
      if (options.includes(option.id) && !right && !cells.includes('no'))
        wrong.push(`${option.id} does not provably fail ${row.id}`);
    }
  }
  return wrong;
}

function recheckOrder(item: OrderItem, question: Question, key: Key): string[] {
  if (question.kind !== 'ordering' || key.kind !== 'ordering') return [`an order asked as ${question.kind}`];
  const steps = item.steps.map(({ id }) => id);
  const shown = question.options.map(({ id }) => id);
  const wrong: string[] = [];
  if (shown.length < 3 || shown.length > 5) wrong.push(`${shown.length} entries`);
  if (key.order.join() !== steps.join()) wrong.push('the key is not the authored order');
  if (question.select !== steps.length) wrong.push('select is not the number of steps');
  if (!sameSet(shown, [...steps, ...item.strays.map(({ id }) => id)])) wrong.push('not every entry is shown');
  if (shown.filter((id) => steps.includes(id)).join() === steps.join()) wrong.push('shown in the right order');
  return wrong;
}

function recheckScenario(item: ScenarioItem, key: string[], others: string[]): string[] {
  const byId = new Map(item.table.options.map((option) => [option.id, option]));
  const found = (ids: string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  if (found([...key, ...others]).length !== key.length + others.length) return ['an option that the table lacks'];
  if (item.select === 'together') return recheckTogether(item, key, others);
  const wrong: string[] = [];
  if (item.select === 'each' && !sameSet(key, item.answer)) wrong.push('the key is not the declared set');
  if (key.some((id) => !item.answer.includes(id))) wrong.push('the key is not declared');
  for (const option of found(key)) {
    if (values(item, option).some((value) => value !== 'yes'))
      wrong.push(`${option.id} is keyed and does not meet every need`);
    if (option.distractorOnly) wrong.push(`${option.id} is keyed and distractor only`);
  }
  const [winner] = found(key);
  for (const option of found(others)) {
    const fails = values(item, option).includes('no');
    if (!fails && !(winner && ranksWorse(item, option, winner))) wrong.push(`${option.id} does not provably fail`);
  }
  for (const option of item.table.options) {
    const rival = !item.answer.includes(option.id) && values(item, option).every((value) => value === 'yes');
    if (rival && !(winner && ranksWorse(item, option, winner))) wrong.push(`${option.id} is right as well`);
  }
  return wrong;
}

function values(item: ScenarioItem, option: TableOption): (string | undefined)[] {
  return item.needs.map((need) => option.cells[need]?.value);
}

function ranksWorse(item: ScenarioItem, option: TableOption, winner: TableOption): boolean {
  if (item.best === null) return false;
  const [loser, first] = [option.cells[item.best], winner.cells[item.best]];
  if (loser?.value !== 'rank' || first?.value !== 'rank') return false;
  const ranking = item.table.traits.find((trait) => trait.id === item.best)?.ranking;
  return ranking === 'lowest wins' ? loser.rank > first.rank : loser.rank < first.rank;
}

/** Tries every subset of the whole table up to the size of the key, "?" counted as "yes". */
function recheckTogether(item: ScenarioItem, key: string[], others: string[]): string[] {
  const wrong: string[] = [];
  const { options } = item.table;
  if (!sameSet(key, item.answer)) wrong.push('the key is not the declared set');
  for (let subset = 1; subset < 2 ** options.length; subset++) {
    const chosen = options.filter((_, index) => (subset & (1 << index)) !== 0);
    if (chosen.length > key.length) continue;
    const isKey = sameSet(
      chosen.map(({ id }) => id),
      key,
    );
    const covers = item.needs.every((need) =>
      chosen.some((option) => {
        const value = option.cells[need]?.value;
        return value === 'yes' || (!isKey && value === 'unknown');
      }),
    );
    if (covers !== isKey)
      wrong.push(`${chosen.map(({ id }) => id).join(' + ')} ${covers ? 'covers as well' : 'does not cover'}`);
  }
  for (const option of options) {
    if (others.includes(option.id) && !values(item, option).includes('no')) wrong.push(`${option.id} fails no need`);
  }
  return wrong;
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((entry) => other.includes(entry));
}
