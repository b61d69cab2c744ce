import { benchAnswers } from './answers';
import { benchCompile } from './compile';
import { benchEdit } from './edit';
import { benchGroup } from './group';
import { benchGrowth } from './growth';
import { benchLighthouse } from './lighthouse';
import { benchMemory } from './memory';
import { benchPlan } from './plan';
import { benchProgress } from './progress';
import { benchProgressCalibration } from './progress-calibration';
import { benchQuestions } from './questions';
import { benchSchedule } from './schedule/study';
import { benchSearch } from './search';
import { benchSplit } from './split';
import { benchTurn } from './turn';
import { benchWeight } from './weight';

const benches: Record<string, () => Promise<void>> = {
  answers: benchAnswers,
  split: benchSplit,
  growth: benchGrowth,
  group: benchGroup,
  questions: benchQuestions,
  compile: benchCompile,
  edit: benchEdit,
  memory: benchMemory,
  search: benchSearch,
  weight: benchWeight,
  turn: benchTurn,
  plan: benchPlan,
  schedule: benchSchedule,
  progress: benchProgress,
  calibration: benchProgressCalibration,
  lighthouse: benchLighthouse,
};

/** What begins with -- is for a benchmark, which reads it itself. */
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`No benchmark is called ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
  process.exit(1);
}

for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n## ${name}\n`);
  await bench();
}
