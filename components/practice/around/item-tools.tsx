import { useKeyActions } from '@/components/keys/use-key-actions';
import { IconButton } from '@/components/ui/icon-button';
import { BuryIcon, FlagIcon, SuspendIcon } from '@/components/ui/icons';
import { MenuButton } from '@/components/ui/menu-button';
import type { MenuItem } from '@/components/ui/menu-popup';
import type { MarksInHand } from './use-marks';

export interface ItemToolsProps {
  care: MarksInHand;
  /** What else the menu offers, above what puts the question away. */
  more?: MenuItem[];
}

/** The flag, and a menu with what puts the question away. */
export function ItemTools({ care, more = [] }: ItemToolsProps) {
  const { marks, toggleFlag, toggleSuspended, toggleBuried } = care;
  useKeyActions({ flag: toggleFlag, suspend: toggleSuspended, bury: toggleBuried });
  const items: MenuItem[] = [
    ...more,
    {
      label: marks.buriedUntil === null ? 'Not again today' : 'Ask it again today',
      icon: <BuryIcon />,
      onSelect: toggleBuried,
    },
    {
      label: marks.suspended ? 'End the suspension' : 'Suspend this question',
      icon: <SuspendIcon />,
      onSelect: toggleSuspended,
    },
  ];
  return (
    <>
      <IconButton
        name="Flag this question"
        icon={<FlagIcon className={marks.flagged ? 'fill-current' : ''} />}
        aria-pressed={marks.flagged}
        onClick={toggleFlag}
      />
      <MenuButton name="More about this question" items={items} />
    </>
  );
}
