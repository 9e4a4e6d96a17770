/** Roles in a nämnd, with dates from and to. */
export const committeeRoles = ['politician', 'registrar', 'official'] as const;
/** Roles in one dialogue, appointed by an official of its nämnd. */
export const dialogueRoles = [
  'projectLead',
  'communicator',
  'moderator',
  'analyst',
  'feedbackOwner',
  'politicalOwner',
] as const;
/** Roles for the whole installation. */
export const installationRoles = ['administrator', 'dataProtectionOfficer'] as const;

export const roles = [...committeeRoles, ...dialogueRoles, ...installationRoles] as const;

export type CommitteeRole = (typeof committeeRoles)[number];
export type DialogueRole = (typeof dialogueRoles)[number];
export type InstallationRole = (typeof installationRoles)[number];
export type Role = (typeof roles)[number];

/** A role that is in force now, with the one thing that it is scoped to. */
export type HeldRole =
  | { role: CommitteeRole; committeeId: string }
  | { role: DialogueRole; dialogueId: string }
  | { role: InstallationRole };

export type StaffActor = { kind: 'staff'; personId: string; name: string; roles: HeldRole[] };

/**
 * Who does something. Residents are never identified; `clock` is time itself (the worker's cron);
 * `operator` is the person with shell access to the installation.
 */
export type Actor = StaffActor | { kind: 'resident' } | { kind: 'clock' } | { kind: 'operator' };

export const resident: Actor = { kind: 'resident' };
export const clockActor: Actor = { kind: 'clock' };
export const operator: Actor = { kind: 'operator' };

/** Does the actor hold a nämnd's role in this nämnd? */
export function holdsInCommittee(actor: Actor, role: CommitteeRole, committeeId: string): boolean {
  return held(actor).some(
    (entry) => 'committeeId' in entry && entry.role === role && entry.committeeId === committeeId,
  );
}

/** Does the actor hold one of these roles in this dialogue? */
export function holdsInDialogue(actor: Actor, dialogueId: string, ...wanted: DialogueRole[]): boolean {
  return held(actor).some(
    (entry) => 'dialogueId' in entry && wanted.includes(entry.role) && entry.dialogueId === dialogueId,
  );
}

/** Does the actor hold this role for the installation as a whole? */
export function holdsInInstallation(actor: Actor, role: InstallationRole): boolean {
  return held(actor).some((entry) => entry.role === role);
}

/** The staff member's id; nothing for residents, who leave no trace of who they are. */
export function personIdOf(actor: Actor): string | null {
  return actor.kind === 'staff' ? actor.personId : null;
}

/** The id of the member of staff who wrote a row. Policies let nobody else so far. */
export function staffIdOf(actor: Actor): string {
  if (actor.kind !== 'staff') throw new Error(`A ${actor.kind} writes nothing in a member of staff's name.`);
  return actor.personId;
}

function held(actor: Actor): HeldRole[] {
  return actor.kind === 'staff' ? actor.roles : [];
}
