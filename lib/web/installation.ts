import { sql } from 'drizzle-orm';
import { cache } from 'react';
import { publicDb } from '@/db/client';
import { publicInstallation } from '@/db/public';
import { log } from './log';

export type Installation = {
  municipality: string;
  demo: boolean;
  accentColour: string;
  serviceProvider: string;
  contactEmail: string;
  contactPhone: string;
  contactHours: string;
  /** What time it was when it was read. */
  now: Date;
};

/**
 * The municipality, as every page names it; one query a request. The frame of a page stands also when the
 * database is away, so that an error can be told within it.
 */
export const installation: () => Promise<Installation | undefined> = cache(async () => {
  try {
    const [row] = await publicDb()
      .select({
        municipality: publicInstallation.municipality,
        demo: publicInstallation.demo,
        accentColour: publicInstallation.accentColour,
        serviceProvider: publicInstallation.serviceProvider,
        contactEmail: publicInstallation.contactEmail,
        contactPhone: publicInstallation.contactPhone,
        contactHours: publicInstallation.contactHours,
        now: sql<number>`(extract(epoch from clock_now()) * 1000)::float8`.mapWith((at) => new Date(at)),
      })
      .from(publicInstallation);
    return row;
  } catch (error) {
    log.error({ err: error }, 'the installation could not be read');
    return undefined;
  }
});
