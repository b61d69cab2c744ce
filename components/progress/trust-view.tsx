import type { Insights } from '@/domain/progress/insights';
import { CalibrationSection } from './calibration-section';
import { ConfidenceSection } from './confidence-section';

/** Whether predictions came true: those of the product, and the learner's own. */
export function TrustView({ insights: { calibration, confidence } }: { insights: Insights }) {
  return (
    <>
      <CalibrationSection calibration={calibration} />
      <ConfidenceSection confidence={confidence} />
    </>
  );
}
