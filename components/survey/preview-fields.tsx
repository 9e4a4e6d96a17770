'use client';

import { FormContext } from '@/components/form/form-context';
import type { FormLabels } from '@/components/form/form-labels';

const nothing = { idPrefix: 'f-', errors: {}, values: {} };

/** Fields that look as they do in a form, and can be tried; nothing sends them. */
export function PreviewFields({ labels, children }: { labels: FormLabels; children: React.ReactNode }) {
  return (
    <FormContext value={{ ...nothing, labels }}>
      <div className="form">{children}</div>
    </FormContext>
  );
}
