'use client';

import { EnhancedForm, type EnhancedFormProps } from '@/components/form/enhanced-form';
import { barrierChecks } from '@/lib/pages/barrier-checks';

/** The form for an obstacle on the website, checked in the page by the rules that the server has. */
export function BarrierForm(form: EnhancedFormProps) {
  return <EnhancedForm schema={barrierChecks} {...form} />;
}
