'use client';

import { EnhancedForm, type EnhancedFormProps } from '@/components/form/enhanced-form';
import { complaintFormChecks } from '@/lib/contribution/complaint-checks';

/** The form for a report, checked in the page by the rules that the server has. */
export function ComplaintForm(form: EnhancedFormProps) {
  return <EnhancedForm schema={complaintFormChecks} {...form} />;
}
