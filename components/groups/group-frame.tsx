import type { ReactNode } from 'react';
import { PageFrame } from '@/components/layout/page-frame';
import type { GroupRole } from './group-role';
import { GroupTabs } from './group-tabs';

export interface GroupFrameProps {
  group: { id: string; name: string; role: GroupRole };
  /** A page of the group, with its own h1 and without a frame. */
  children: ReactNode;
}

/** The main part of a group's page: whose it is, its other pages, and itself. */
export function GroupFrame({ group, children }: GroupFrameProps) {
  return (
    <PageFrame>
      <div className="space-y-8">
        <div className="space-y-1">
          <p className="text-sm text-quiet">
            <span className="print:hidden">
              <a href="/groups" className="link">
                Groups
              </a>
              <span aria-hidden="true"> / </span>
            </span>
            <bdi>{group.name}</bdi>
          </p>
          <GroupTabs groupId={group.id} role={group.role} />
        </div>
        {children}
      </div>
    </PageFrame>
  );
}
