import { customType, timestamp } from 'drizzle-orm/pg-core';

/** A moment, always with time zone; shown in Europe/Stockholm. */
export const moment = () => timestamp({ withTimezone: true, mode: 'date' });

/** A hash or another run of bytes. */
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });
