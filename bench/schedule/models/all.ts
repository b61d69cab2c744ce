import { actRModel } from './act-r-model';
import { dashModel } from './dash-model';
import { fsrsModel } from './fsrs-model';
import { halfLifeModel } from './half-life-model';
import type { MemoryModel } from './memory-model';
import { multiscaleModel } from './multiscale-model';
import { predictiveModel } from './predictive-model';

export const MODELS: readonly MemoryModel[] = [
  fsrsModel,
  actRModel,
  dashModel,
  multiscaleModel,
  predictiveModel,
  halfLifeModel,
];
