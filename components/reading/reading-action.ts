import type { FormState } from '@/lib/web/form-state';

/** A server action of the reading room, as its forms get it. */
export type ReadingAction = (state: FormState, form: FormData) => Promise<FormState>;
