import type { PlanSectionName } from '@/lib/plan/sections';
import { ActivityFields } from './activity-fields';
import { GroupFields } from './group-fields';
import { InfluenceFields } from './influence-fields';
import { LevelFields } from './level-fields';
import { QuestionFields } from './question-fields';
import { DataFields, ResourceFields } from './resource-fields';
import type { SectionProps } from './section-props';
import { FeedbackFields, TimetableFields } from './time-fields';

const fieldsOf: Record<PlanSectionName, (props: SectionProps) => React.ReactNode> = {
  question: QuestionFields,
  influence: InfluenceFields,
  level: LevelFields,
  groups: GroupFields,
  activities: ActivityFields,
  timetable: TimetableFields,
  feedback: FeedbackFields,
  data: DataFields,
  resources: ResourceFields,
};

/** The fields of one section of the plan. */
export function SectionFields({ section, ...props }: SectionProps & { section: PlanSectionName }) {
  const Fields = fieldsOf[section];
  return <Fields {...props} />;
}
