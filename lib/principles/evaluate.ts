import type { PrincipleDefinition, PrincipleResult, PrincipleStatement } from './model';

/** Looks one principle up in the data and says what is missing; undefined where its step has not come yet. */
export type PrincipleCheck = (principle: PrincipleDefinition) => readonly string[] | undefined;

/**
 * What each adopted principle says, one by one. An automatic check reads data; an attestation needs words,
 * signed by the political owner; an override stands until it is withdrawn.
 */
export function evaluate(
  principles: readonly PrincipleDefinition[],
  check: PrincipleCheck,
  statements: readonly PrincipleStatement[],
): PrincipleResult[] {
  return principles.map((principle) => {
    const standing = statementsThatStand(principle.id, statements);
    const attested = latest(standing, 'attested');
    const overridden = latest(standing, 'overridden');
    return {
      principleId: principle.id,
      cluster: principle.cluster,
      title: principle.title,
      severity: principle.severity,
      ...findingOf(principle, check, attested),
      attested: attested ? { words: attested.words, by: attested.by, at: attested.at.toISOString() } : null,
      overridden: overridden
        ? {
            words: overridden.words,
            role: overridden.role,
            by: overridden.by,
            at: overridden.at.toISOString(),
          }
        : null,
    };
  });
}

/** Does this result stop the plan? Only a blocking principle that is neither met nor overridden does. */
export function isBlocking(result: PrincipleResult): boolean {
  const unresolved = result.finding === 'notMet' || result.finding === 'needsWords';
  return result.severity === 'block' && unresolved && result.overridden === null;
}

/** Do these principles stop the plan? */
export function blocks(results: readonly PrincipleResult[]): boolean {
  return results.some(isBlocking);
}

function findingOf(
  principle: PrincipleDefinition,
  check: PrincipleCheck,
  attested: PrincipleStatement | undefined,
): Pick<PrincipleResult, 'finding' | 'missing'> {
  if (principle.checkKind === 'notCheckable') return { finding: 'notChecked', missing: [] };
  if (principle.checkKind === 'attested') {
    if (!attested) return { finding: 'needsWords', missing: ['principles.missing.words'] };
    if (attested.role !== 'politicalOwner') {
      return { finding: 'needsWords', missing: ['principles.missing.signature'] };
    }
    return { finding: 'met', missing: [] };
  }
  const missing = check(principle);
  if (!missing) return { finding: 'later', missing: [] };
  return { finding: missing.length === 0 ? 'met' : 'notMet', missing: [...missing] };
}

/** The project lead's latest words about a principle, where nothing has been taken back since. */
export function standingDescription(
  statements: readonly PrincipleStatement[],
  principleId: string,
): PrincipleStatement | undefined {
  const described = statementsThatStand(principleId, statements).filter(({ role }) => role === 'projectLead');
  return latest(described, 'attested');
}

/** A withdrawal takes back all that was stated about the principle before it. */
function statementsThatStand(
  principleId: string,
  statements: readonly PrincipleStatement[],
): PrincipleStatement[] {
  const own = statements
    .filter((statement) => statement.principleId === principleId)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  const withdrawn = own.map(({ kind }) => kind).lastIndexOf('withdrawn');
  return own.slice(withdrawn + 1);
}

function latest(standing: readonly PrincipleStatement[], kind: PrincipleStatement['kind']) {
  return standing.filter((statement) => statement.kind === kind).at(-1);
}
