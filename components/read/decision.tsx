'use client';

import type { StudyTable } from '@/domain/bank/study/study';
import { DecisionList } from './decision-list';
import { DecisionTable } from './decision-table';
import { OptionNotes } from './option-notes';
import { SignLegend } from './sign-legend';

/** A topic's options and traits: a wide page compares at a glance, a narrow one reads option by option. */
export function Decision({ table }: { table: StudyTable }) {
  return (
    <>
      <div className="hidden space-y-3 md:block">
        <DecisionTable table={table} />
        <SignLegend hint="Press a sign for its reason; arrow keys move between signs." />
        <OptionNotes options={table.options} />
      </div>
      <DecisionList table={table} />
    </>
  );
}
