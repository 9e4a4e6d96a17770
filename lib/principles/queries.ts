import { asc, desc, eq, inArray, lte } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { persons } from '@/db/schema/people';
import { principleSets, principleStatements, principles } from '@/db/schema/principles';
import type { PrincipleStatement } from './model';

const principleColumns = {
  id: principles.id,
  cluster: principles.cluster,
  title: principles.title,
  body: principles.body,
  promise: principles.promise,
  checkKind: principles.checkKind,
  stage: principles.stage,
  severity: principles.severity,
  overrideRole: principles.overrideRole,
};

const setColumns = {
  id: principleSets.id,
  version: principleSets.version,
  title: principleSets.title,
  organ: principleSets.organ,
  adoptedOn: principleSets.adoptedOn,
  paragraph: principleSets.paragraph,
  registryNumber: principleSets.registryNumber,
};

/** The set of principles in force on a day, in its order; none before the first is adopted. */
export async function principleSetInForce(db: Database | Transaction, day: string) {
  const [set] = await db
    .select(setColumns)
    .from(principleSets)
    .where(lte(principleSets.adoptedOn, day))
    .orderBy(desc(principleSets.version))
    .limit(1);
  return set && { ...set, principles: await principlesOf(db, set.id) };
}

/** One adopted set of principles, in its order, whether it is in force or not. */
export async function principleSetById(db: Database | Transaction, id: string) {
  const [set] = await db.select(setColumns).from(principleSets).where(eq(principleSets.id, id));
  return set && { ...set, principles: await principlesOf(db, set.id) };
}

/** Which adopted set this is. */
export async function principleSetHead(db: Database | Transaction, setId: string) {
  const [set] = await db
    .select({ version: principleSets.version, title: principleSets.title })
    .from(principleSets)
    .where(eq(principleSets.id, setId));
  return set;
}

export type PrincipleSet = NonNullable<Awaited<ReturnType<typeof principleSetInForce>>>;
export type AdoptedPrinciple = PrincipleSet['principles'][number];

/** The principles of one adopted set, in its order. */
export async function principlesOf(db: Database | Transaction, setId: string) {
  return (await principlesOfSets(db, [setId])).get(setId) ?? [];
}

/** The principles of several adopted sets, each in its order. One query. */
export async function principlesOfSets(db: Database | Transaction, setIds: readonly string[]) {
  const rows = await db
    .select({ setId: principles.setId, principle: principleColumns })
    .from(principles)
    .where(inArray(principles.setId, [...setIds]))
    .orderBy(asc(principles.position));
  return new Map(
    setIds.map((id) => [id, rows.filter(({ setId }) => setId === id).map(({ principle }) => principle)]),
  );
}

/** All that has been stated about the principles in one dialogue, with names; the oldest first. */
export async function statementsOf(
  db: Database | Transaction,
  dialogueId: string,
): Promise<PrincipleStatement[]> {
  return (await statementsIn(db, [dialogueId])).get(dialogueId) ?? [];
}

/** All that has been stated about the principles in each of several dialogues. One query. */
export async function statementsIn(
  db: Database | Transaction,
  dialogueIds: readonly string[],
): Promise<Map<string, PrincipleStatement[]>> {
  const rows = await db
    .select({
      dialogueId: principleStatements.dialogueId,
      principleId: principleStatements.principleId,
      kind: principleStatements.kind,
      words: principleStatements.words,
      role: principleStatements.role,
      name: persons.name,
      byId: principleStatements.statedBy,
      at: principleStatements.at,
    })
    .from(principleStatements)
    .leftJoin(persons, eq(persons.id, principleStatements.statedBy))
    .where(inArray(principleStatements.dialogueId, [...dialogueIds]))
    .orderBy(asc(principleStatements.at));
  const found = new Map<string, PrincipleStatement[]>();
  for (const { dialogueId, name, ...statement } of rows) {
    found.set(dialogueId, [...(found.get(dialogueId) ?? []), { ...statement, by: name ?? '' }]);
  }
  return found;
}
