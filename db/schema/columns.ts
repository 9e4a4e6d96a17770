import { customType, date, text, timestamp } from 'drizzle-orm/pg-core';
import type { Disposition } from '@/lib/response/model';

/** A moment, always with time zone; shown in Europe/Stockholm. */
export const moment = () => timestamp({ withTimezone: true, mode: 'date' });

/** A hash or another run of bytes. */
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/** What became of a theme, or of one contribution under it, with what that owes to those who wrote. */
export const disposed = () => ({
  disposition: text().$type<Disposition>(),
  reason: text(),
  forwardedTo: text(),
  deferredUntil: date({ mode: 'string' }),
});
