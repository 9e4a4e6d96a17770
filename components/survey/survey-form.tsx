'use client';

import { EnhancedForm, type EnhancedFormProps } from '@/components/form/enhanced-form';
import { pageChecks } from '@/lib/survey/page-checks';

/** One page of a survey as a form: sent once, its buttons lead on, back or out. */
export function SurveyForm(form: EnhancedFormProps) {
  return <EnhancedForm schema={pageChecks} {...form} />;
}
