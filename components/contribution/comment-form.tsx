'use client';

import { EnhancedForm, type EnhancedFormProps } from '@/components/form/enhanced-form';
import { commentFormChecks } from '@/lib/contribution/comment-checks';

/** The comment form, checked in the page by the rules that the server has. */
export function CommentForm({ choice, ...form }: EnhancedFormProps & { choice: boolean }) {
  return <EnhancedForm schema={choice ? commentFormChecks.withChoice : commentFormChecks.plain} {...form} />;
}
