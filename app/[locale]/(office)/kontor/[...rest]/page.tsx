import { notFound } from 'next/navigation';

/** No other page of the office has the address: its reader is still in the office, and is told so there. */
export default function NoSuchOfficePage() {
  notFound();
}
