import { and, gte, isNull, lte, ne, or, sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { committees } from '@/db/schema/people';
import { invalid } from '@/lib/core/refusal';

type Named = { id?: string; name: string; validFrom: string; validTo?: string | null };

/** Refuses a name that another nämnd has on some of the same days. */
export async function refuseTakenName(
  tx: Transaction,
  { id, name, validFrom, validTo }: Named,
): Promise<void> {
  const [same] = await tx
    .select({ id: committees.id })
    .from(committees)
    .where(
      and(
        sql`lower(${committees.name}) = lower(${name})`,
        id ? ne(committees.id, id) : undefined,
        or(isNull(committees.validTo), gte(committees.validTo, validFrom)),
        validTo ? lte(committees.validFrom, validTo) : undefined,
      ),
    )
    .limit(1);
  if (same) throw invalid({ name: 'people.error.committeeExists' });
}
