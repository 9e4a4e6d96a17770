'use client';

import { EnhancedForm, type EnhancedFormProps } from '@/components/form/enhanced-form';
import { codeInput } from '@/lib/contribution/code-input';

/** The form for a typed receipt code. */
export function CodeForm(form: EnhancedFormProps) {
  return <EnhancedForm schema={codeInput} {...form} />;
}
