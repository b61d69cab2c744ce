import type { Metadata } from 'next';
import { ProgressFrame } from '@/components/progress/progress-frame';
import { TrustView } from '@/components/progress/trust-view';
import { openProgress } from '../open-progress';

export const metadata: Metadata = {
  title: 'Predictions and confidence',
  description:
    'Whether predictions came true: of the answers given 80 %, how many were right, and how sure you were yourself.',
};

export default async function TrustPage() {
  const insights = await openProgress('/progress/calibration');
  return (
    <ProgressFrame here="/progress/calibration" title="Predictions and confidence" insights={insights}>
      <TrustView insights={insights} />
    </ProgressFrame>
  );
}
