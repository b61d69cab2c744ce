import { type Operation, refused, unsafe } from '../operation';
import { assignmentOperations } from './assignment-operations';
import { closed, isDone, isMade } from './closed';
import { groupDeletion, groupName, nothing, roleChange, sharing } from './group-schema';
import { inviteOperations } from './invite-operations';

const keepsOwner = { 409: refused('The group would be left without an owner.') };

export const groupOperations: readonly Operation[] = [
  {
    ...{ path: '/api/groups', method: 'post', action: 'group.create', summary: 'Makes a group.', body: groupName },
    replies: { ...isMade('It is there, and whoever made it owns it.'), ...unsafe, ...closed },
  },
  {
    ...{ path: '/api/groups/{group}', method: 'put', action: 'group.rename', body: groupName },
    ...{ summary: 'Gives a group another name.', replies: { ...isDone, ...unsafe, ...closed } },
  },
  {
    ...{ path: '/api/groups/{group}', method: 'delete', action: 'group.delete', body: groupDeletion },
    summary: 'Removes a group with its invites, assignments and decks.',
    replies: { ...isDone, ...unsafe, ...closed, 409: refused('The group has another name.') },
  },
  {
    ...{ path: '/api/groups/{group}/leave', method: 'post', action: 'group.leave', body: nothing },
    ...{ summary: 'Leaves a group.', replies: { ...isDone, ...unsafe, ...closed, ...keepsOwner } },
  },
  {
    ...{ path: '/api/groups/{group}/share', method: 'put', action: 'member.share', body: sharing },
    summary: 'Lets the group see how one’s assignments went, or no longer.',
    replies: { ...isDone, ...unsafe, ...closed },
  },
  {
    ...{ path: '/api/groups/{group}/members/{user}', method: 'put', action: 'member.change-role', body: roleChange },
    summary: 'Makes somebody something else in the group.',
    replies: { ...isDone, ...unsafe, ...closed, ...keepsOwner },
  },
  {
    ...{ path: '/api/groups/{group}/members/{user}', method: 'delete', action: 'member.remove', body: nothing },
    summary: 'Takes somebody out of the group: an instructor learners, an owner anybody.',
    replies: { ...isDone, ...unsafe, ...closed, ...keepsOwner },
  },
  ...inviteOperations,
  ...assignmentOperations,
];
