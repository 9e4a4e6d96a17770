import { findReceipt } from '@/lib/web/resident-form-receipt';

/** Where a typed receipt code is posted: it is never part of an address that failed. */
export function POST(request: Request) {
  return findReceipt(request);
}
