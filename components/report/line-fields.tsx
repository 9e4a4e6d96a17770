import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import type { Say } from '@/lib/text/server';

type Props = { reportId: string; line?: { id: string; heading: string; body: string }; say: Say };

/** A line's heading and its own words. */
export function LineFields({ reportId, line, say }: Props) {
  return (
    <>
      <input type="hidden" name="reportId" value={reportId} />
      {line ? <input type="hidden" name="lineId" value={line.id} /> : null}
      <TextInput
        name="heading"
        label={say('report.lines.headingField')}
        defaultValue={line?.heading}
        maxLength={200}
        required
      />
      <TextArea
        name="body"
        label={say('report.lines.bodyField')}
        hint={say('report.lines.bodyHint')}
        defaultValue={line?.body}
        limit={6000}
        required
      />
    </>
  );
}
