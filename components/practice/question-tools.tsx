import type { ReactNode } from 'react';
import { useKeyActions } from '@/components/keys/use-key-actions';
import { keepPreferences, usePreferences } from '@/components/settings/preferences';
import { IconButton } from '@/components/ui/icon-button';
import { EyeIcon, EyeOffIcon, PauseIcon, UndoIcon } from '@/components/ui/icons';
import { ItemTools } from './around/item-tools';
import type { MarksInHand } from './around/use-marks';

export interface QuestionToolsProps {
  care: MarksInHand;
  onPause: () => void;
  onUndo: (() => void) | null;
  children: ReactNode;
}

/** What can be done with a question besides answering it. */
export function QuestionTools({ care, onPause, onUndo, children }: QuestionToolsProps) {
  useKeyActions({ pause: onPause, ...(onUndo && { undo: onUndo }) });
  const { answersFirst } = usePreferences();
  const more = [
    {
      label: answersFirst ? 'Show options at once' : 'Answer before the options',
      icon: answersFirst ? <EyeIcon /> : <EyeOffIcon />,
      onSelect: () => keepPreferences({ answersFirst: !answersFirst }),
    },
  ];
  return (
    <div className="flex flex-wrap items-center sm:justify-end">
      {children}
      {onUndo && <IconButton name="Undo the last answer" icon={<UndoIcon />} onClick={onUndo} />}
      <IconButton name="Pause" icon={<PauseIcon />} onClick={onPause} />
      <ItemTools care={care} more={more} />
    </div>
  );
}
