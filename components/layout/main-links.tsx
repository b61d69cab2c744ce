'use client';

import { usePathname } from 'next/navigation';
import { BookIcon, ChartIcon, ExamIcon, PracticeIcon, TopicsIcon } from '@/components/ui/icons';
import { isWithin, places } from './places';

const icons = {
  '/practice': PracticeIcon,
  '/mock': ExamIcon,
  '/topics': TopicsIcon,
  '/glossary': BookIcon,
  '/progress': ChartIcon,
};

const looks = {
  row: {
    list: 'hidden h-full md:flex',
    link: 'flex h-full items-center border-b-2 border-transparent px-3.5 pt-0.5 text-sm font-medium text-quiet transition-colors hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink',
  },
  tabs: {
    // Letters of twice the size take two rows.
    list: 'grid grid-cols-[repeat(auto-fit,minmax(4rem,1fr))]',
    link: 'flex h-tabs flex-col items-center justify-center gap-0.5 text-2xs font-medium text-quiet aria-[current=page]:text-accent',
  },
};

/** The places of the product: a row in the header, or tabs where a thumb reaches them. The place one is in is marked. */
export function MainLinks({ as }: { as: keyof typeof looks }) {
  const path = usePathname();
  return (
    <ul className={looks[as].list}>
      {places.map(({ href, name }) => {
        const Icon = icons[href];
        return (
          <li key={href}>
            <a href={href} aria-current={isWithin(path, href) ? 'page' : undefined} className={looks[as].link}>
              {as === 'tabs' && <Icon className="size-6" />}
              {name}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
