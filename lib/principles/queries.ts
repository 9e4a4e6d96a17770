import { asc, desc, eq, lte } from 'drizzle-orm';
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

/** The set of principles in force on a day, in its order; none before the first is adopted. */
export async function principleSetInForce(db: Database | Transaction, day: string) {
  const [set] = await db
    .select({
      id: principleSets.id,
      version: principleSets.version,
      title: principleSets.title,
      organ: principleSets.organ,
      adoptedOn: principleSets.adoptedOn,
      paragraph: principleSets.paragraph,
      registryNumber: principleSets.registryNumber,
    })
    .from(principleSets)
    .where(lte(principleSets.adoptedOn, day))
    .orderBy(desc(principleSets.version))
    .limit(1);
  if (!set) return undefined;
  return { ...set, principles: await principlesOf(db, set.id) };
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
export function principlesOf(db: Database | Transaction, setId: string) {
  return db
    .select(principleColumns)
    .from(principles)
    .where(eq(principles.setId, setId))
    .orderBy(asc(principles.position));
}

/** All that has been stated about the principles in one dialogue, with names; the oldest first. */
export async function statementsOf(
  db: Database | Transaction,
  dialogueId: string,
): Promise<PrincipleStatement[]> {
  const rows = await db
    .select({
      principleId: principleStatements.principleId,
      kind: principleStatements.kind,
      words: principleStatements.words,
      role: principleStatements.role,
      name: persons.name,
      at: principleStatements.at,
    })
    .from(principleStatements)
    .leftJoin(persons, eq(persons.id, principleStatements.statedBy))
    .where(eq(principleStatements.dialogueId, dialogueId))
    .orderBy(asc(principleStatements.at));
  return rows.map(({ name, ...statement }) => ({ ...statement, by: name ?? '' }));
}
