'use client';

import { EnhancedForm, type EnhancedFormProps } from '@/components/form/enhanced-form';
import { proposalFormChecks } from '@/lib/contribution/proposal-checks';

/** The proposal form, checked in the page by the rules that the server has. */
export function ProposalForm({ choice, ...form }: EnhancedFormProps & { choice: boolean }) {
  return (
    <EnhancedForm schema={choice ? proposalFormChecks.withChoice : proposalFormChecks.plain} {...form} />
  );
}
