import { database } from '@/db/client';
import { installations } from '@/db/schema/installation';
import { clockActor, operator } from '@/lib/core/actor';
import { perform } from '@/lib/core/perform';
import { addCommittee } from '@/lib/people/add-committee';
import { addPerson } from '@/lib/people/add-person';
import { assignRole } from '@/lib/people/assign-role';
import { endCommittee } from '@/lib/people/end-committee';
import { handOverDialogues } from '@/lib/people/hand-over';
import { makeFirstAdministrator } from '@/lib/people/make-first-administrator';
import { adoptPrincipleSet } from '@/lib/principles/adopt-principle-set';
import { committees, people } from './content/people';
import { principleSet } from './content/principles';
import type { Committee, Person } from './content/types';
import type { Calendar, Step } from './timeline';
import { done, type Town } from './town';

const administrator = people.find(({ installationRoles }) => installationRoles.includes('administrator'));

/** The municipality, its nämnder, the people who work with dialogues, and the adopted principles. */
export function beginnings(town: Town, calendar: Calendar): Step[] {
  const first = Math.min(...committees.map(({ mandateStarted }) => mandateStarted));
  return [
    { at: calendar.at(first, '08:00'), run: () => install(town) },
    ...committees.flatMap((committee) => committeeSteps(committee, town, calendar)),
    ...people.flatMap((person) => personSteps(person, first, town, calendar)),
    { at: calendar.at(principleSet.daysFromStart, '18:00'), run: () => adopt(town, calendar) },
  ];
}

async function install(town: Town): Promise<void> {
  if (!administrator) throw new Error('The demo has no administrator.');
  const db = database('owner');
  await db.insert(installations).values({
    municipality: 'Nyköpings kommun',
    demo: true,
    accentColour: '#1f4d5c',
    serviceProvider: 'Nyköpings kommun (demo)',
    contactEmail: 'dialog@nykoping.example',
    contactPhone: '08-465 004 00',
    contactHours: 'måndag–torsdag 8–17, fredag 8–16',
    installedAt: new Date(),
  });
  const { name, email, key } = administrator;
  const { personId } = done(await perform(makeFirstAdministrator, operator, { name, email }));
  town.people.set(key, personId);
}

function committeeSteps(committee: Committee, town: Town, calendar: Calendar): Step[] {
  const { key, name, mandateStarted, mandateEnded, successor } = committee;
  const by = administrator?.key ?? 'margareta-ahlin';
  const steps: Step[] = [
    {
      at: calendar.at(mandateStarted, '08:30'),
      run: async () => {
        const input = { name, validFrom: calendar.day(mandateStarted) };
        const { committeeId } = done(await perform(addCommittee, await town.actor(by), input));
        town.committees.set(key, committeeId);
      },
    },
  ];
  if (mandateEnded !== null) {
    steps.push(
      {
        at: calendar.at(mandateEnded, '16:00'),
        run: async () => {
          const input = {
            committeeId: town.committee(key),
            validTo: calendar.day(mandateEnded),
            successorId: successor ? town.committee(successor) : '',
          };
          done(await perform(endCommittee, await town.actor(by), input));
        },
      },
      {
        at: calendar.at(mandateEnded + 1, '00:01'),
        run: async () =>
          void done(await perform(handOverDialogues, clockActor, { committeeId: town.committee(key) })),
      },
    );
  }
  return steps;
}

function personSteps(person: Person, first: number, town: Town, calendar: Calendar): Step[] {
  const by = administrator?.key ?? 'margareta-ahlin';
  const arrives = Math.min(first, ...person.committeeRoles.map(({ from }) => from));
  return [
    {
      at: calendar.at(arrives, '09:00'),
      run: async () => {
        const actor = await town.actor(by);
        if (!town.people.has(person.key)) {
          const { name, email } = person;
          town.people.set(person.key, done(await perform(addPerson, actor, { name, email })).personId);
        }
        const personId = town.person(person.key);
        for (const role of person.installationRoles) {
          if (role === 'administrator' && person.key === by) continue;
          done(await perform(assignRole, actor, { personId, role, validFrom: calendar.day(arrives) }));
        }
      },
    },
    ...person.committeeRoles.map(({ committee, role, from, to }) => ({
      at: calendar.at(from, '09:30'),
      run: async () => {
        const period = { validFrom: calendar.day(from), validTo: to === null ? '' : calendar.day(to) };
        const input = {
          personId: town.person(person.key),
          role,
          committeeId: town.committee(committee),
          ...period,
        };
        done(await perform(assignRole, await town.actor(by), input));
      },
    })),
  ];
}

async function adopt(town: Town, calendar: Calendar): Promise<void> {
  const { title, version, organ, paragraph, registry, daysFromStart, principles } = principleSet;
  const actor = await town.actor(administrator?.key ?? 'margareta-ahlin');
  done(
    await perform(adoptPrincipleSet, actor, {
      title,
      version,
      organ,
      paragraph,
      adoptedOn: calendar.day(daysFromStart),
      registryNumber: `${registry.series} ${calendar.year(registry.daysFromStart)}/${registry.number}`,
      principles: principles.map((principle) => ({
        cluster: principle.key,
        title: principle.title,
        body: principle.text,
        promise: principle.promise,
        checkKind: principle.check,
        stage: principle.stage,
        severity: principle.severity,
        overrideRole: principle.overrideRole,
      })),
    }),
  );
}
