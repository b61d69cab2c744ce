import { may, type Standing } from '@/server/policy/policy';
import type { Operation } from '../../api/operation';
import { callDoor } from '../call';
import type { Door } from '../routes';
import { listen } from './listen';
import { missing, type Names, RELATIONS, type Relation, type Things } from './objects';
import type { Person } from './people';
import type { Sample } from './samples';

/** Two groups, those who belong to them and those who do not, and what they have; each case may have it as it was in the beginning. */
export interface World {
  people: readonly Person[];
  things: Things;
  /** The world as it was in the beginning, for the next request. */
  begin(): Promise<void>;
}

type Outcome = 'allowed' | 'stranger' | 'held' | 'hidden';

export interface Case {
  person: Person;
  relation: Relation | 'none' | 'missing in own group';
  names: Names;
  /** By the policy's table alone. */
  expected: Outcome;
}

/** What one operation is asked: by everybody, about every object that the person can stand to. */
export function casesOf({ people, things }: World, { action }: Pick<Operation, 'action'>, sample: Sample): Case[] {
  return people.flatMap((person) => {
    const isNobody = sample.isForBrowsers === true && 'authorization' in person.headers;
    const outside = isNobody ? 'visitor' : person.standing;
    const isKnown = outside === 'member' || outside === 'administrator';
    // A visitor stands to nothing; neither does a guest to what wants an account, nor who owes a second factor to anything else.
    const isOutside = !isKnown && !may(outside, action);
    return objectsFor(person, people, things, sample).map(({ relation, names, standing }) => {
      const isOpen = standing !== null && may(isNobody ? outside : standing, action);
      const nobody = outside === 'held' ? 'held' : 'stranger';
      const expected: Outcome = isOutside ? nobody : isOpen ? 'allowed' : 'hidden';
      return { person, relation, names, expected };
    });
  });
}

interface Reached {
  relation: Case['relation'];
  names: Names;
  /** Null: to that person the object is not there. */
  standing: Standing | null;
}

function objectsFor(person: Person, people: readonly Person[], things: Things, sample: Sample): Reached[] {
  const { about } = sample;
  if (about === 'nothing') return [{ relation: 'none', names: {}, standing: person.standing }];
  if (about === 'group')
    return groupObjects(person, things).filter(
      ({ relation }) => !(sample.isWholeGroup && relation === 'missing in own group'),
    );
  const of = (other: Person | undefined): Names | undefined => things.byLearner.get(other?.learnerId ?? '');
  const fellow = people.find(
    ({ group, learnerId }) => group !== null && group === person.group && learnerId !== person.learnerId,
  );
  const stranger = people.find(
    ({ group, learnerId }) => group !== null && group !== person.group && learnerId !== null,
  );
  const byRelation: Record<Relation, Names | undefined> = {
    ...{ own: of(person), 'same group': of(fellow), 'other group': of(stranger) },
    ...{ missing, deleted: things.deleted },
  };
  return RELATIONS.flatMap((relation) => {
    const names = byRelation[relation];
    const has = sample.needs === undefined || relation === 'missing' || sample.needs in (names ?? {});
    const standing = relation === 'own' ? (person.role ?? person.standing) : null;
    return names && has ? [{ relation, names, standing }] : [];
  });
}

function groupObjects(person: Person, things: Things): Reached[] {
  const groups = [...things.byGroup.keys()];
  const home = person.group ?? groups[0] ?? '';
  const other = groups.find((group) => group !== home) ?? '';
  const at = (group: string) => things.byGroup.get(group) ?? {};
  const nowhere: Names = new Proxy({ group: home }, { get: (own, name) => Reflect.get(own, name) ?? missing.any });
  return [
    { relation: 'own', names: at(home), standing: person.role },
    { relation: 'other group', names: at(other), standing: null },
    { relation: 'missing', names: missing, standing: null },
    { relation: 'missing in own group', names: nowhere, standing: null },
    { relation: 'deleted', names: things.deleted, standing: null },
  ];
}

export interface Answered {
  status: number;
  /** All of it but what names the object or the moment. */
  bytes: string;
}

async function ask(door: Door, sample: Sample, { person, names }: Case): Promise<Answered & { text: string }> {
  const call = sample.ask(names);
  const response = await callDoor(door, { ...call, headers: { ...person.headers, ...call.headers } });
  const text = await response.text();
  const headers = [...response.headers].filter(([name]) => name !== 'date').sort();
  const bytes = JSON.stringify([response.status, headers, text]).replace(
    /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g,
    'ID',
  );
  return { status: response.status, bytes, text };
}

/** Asks all cases of an operation; answers how many there were, and a sentence for each that came out otherwise than the table says. */
export async function askAll(world: World, door: Door, sample: Sample, cases: readonly Case[]): Promise<string[]> {
  const wrong: string[] = [];
  const log = listen();
  const refusals = new Map<Outcome, Map<string, string>>();
  await world.begin();
  // What changes nothing comes first, so that few need the world anew.
  const inOrder = [...cases].sort((a, b) => Number(a.expected === 'allowed') - Number(b.expected === 'allowed'));
  for (const one of inOrder) {
    const who = `${one.person.name}, ${one.relation}`;
    if (one.expected === 'allowed' && door.method !== 'GET') await world.begin();
    log.refused();
    const answered = await ask(door, sample, one);
    const refused = log.refused();
    const isHidden = sample.isHidden?.(answered.text) ?? answered.status === 404;
    const isDone = Math.floor(answered.status / 100) === 2 && !isHidden;
    const isAllowed = sample.allowed?.includes(answered.status) ?? isDone;
    const came: Outcome | string =
      one.expected === 'allowed' && isAllowed
        ? 'allowed'
        : answered.status === 403 && answered.text.includes('"second-factor"')
          ? 'held'
          : answered.status === 401
            ? 'stranger'
            : isHidden
              ? 'hidden'
              : isAllowed
                ? 'allowed'
                : String(answered.status);
    if (came !== one.expected)
      wrong.push(`${who}: expected ${one.expected}, came ${came}: ${answered.text.slice(0, 200)}`);
    if (isDone && refused.length > 0) wrong.push(`${who}: it was done, and the security log says ${refused}`);
    if (one.expected === 'allowed' || came !== one.expected) continue;
    const alike = refusals.get(one.expected) ?? new Map<string, string>();
    refusals.set(one.expected, alike.set(answered.bytes, who));
  }
  log.end();
  for (const [outcome, alike] of refusals)
    if (alike.size > 1)
      wrong.push(
        `${outcome} does not look the same to all: ${[...alike].map(([bytes, who]) => `${who}: ${bytes}`).join(' / ')}`,
      );
  return wrong;
}
