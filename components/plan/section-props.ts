import type { PlanContent } from '@/lib/plan/model';
import type { Say } from '@/lib/text/server';

/** What the fields of one section are given. */
export type SectionProps = { content: PlanContent; say: Say };
