import { type PlanContent, type PlanField, planContent } from './model';

/** One field that differs between two versions of a plan. */
export type PlanDifference = {
  [Field in PlanField]: { field: Field; before: PlanContent[Field]; after: PlanContent[Field] };
}[PlanField];

/** What has changed from one version of a plan to another, field by field, in the plan's order. */
export function planDifferences(before: PlanContent, after: PlanContent): PlanDifference[] {
  const [was, is] = [planContent.parse(before), planContent.parse(after)];
  return (Object.keys(planContent.shape) as PlanField[])
    .filter((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]))
    .map((field) => ({ field, before: was[field], after: is[field] }) as PlanDifference);
}
