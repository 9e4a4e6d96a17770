import { OfficeForm, type OfficeFormProps } from '@/components/form/office-form';
import { ItemList, ListItem } from '@/components/ui/list-item';
import { maskedWords } from '@/lib/contribution/masks';
import { beginningOf } from '@/lib/contribution/public-list';
import { writtenOut } from '@/lib/core/time';
import type { LineGround } from '@/lib/report/line-queries';
import type { Say } from '@/lib/text/server';

type Props = {
  lineId: string;
  ground: LineGround;
  /** Takes something off; none for those who only read. */
  unlink?: OfficeFormProps['action'];
  labels: OfficeFormProps['labels'];
  say: Say;
};

/** What a line builds on now, each thing with its "how" and a way to take it off. */
export function GroundList({ lineId, ground, unlink, labels, say }: Props) {
  const { themes, questions, picked, pickedInAll } = ground;
  const built = [
    ...themes.map(({ id, how, label }) => ({
      id,
      field: 'themeId',
      title: label,
      how,
      facts: [say('report.ground.theme')],
    })),
    ...questions.map(({ id, how, label }) => ({
      id,
      field: 'questionId',
      title: label,
      how,
      facts: [say('report.ground.question')],
    })),
    ...picked.map(({ id, how, receivedAt, channel, body }) => ({
      id,
      field: 'contributionId',
      title:
        body === null ? writtenOut(receivedAt, 'sv', true) : maskedWords(beginningOf(body, 160).text, say),
      how,
      facts: [say(`receipt.channel.${channel}`), writtenOut(receivedAt, 'sv')],
    })),
  ];
  return (
    <>
      <ItemList label={say('report.lines.ground')}>
        {built.map(({ id, field, title, how, facts }) => (
          <ListItem key={id} title={title} facts={facts}>
            {how ? <p>{how}</p> : null}
            {unlink ? (
              <OfficeForm
                action={unlink}
                labels={labels}
                idPrefix={`u-${id}-`}
                submitVariant="quiet"
                submitLabel={say('report.ground.unlinkWhat', { what: beginningOf(title, 40).text })}
              >
                <input type="hidden" name="lineId" value={lineId} />
                <input type="hidden" name={field} value={id} />
              </OfficeForm>
            ) : null}
          </ListItem>
        ))}
      </ItemList>
      {pickedInAll > picked.length ? (
        <p>{say('report.ground.more', { count: pickedInAll - picked.length })}</p>
      ) : null}
    </>
  );
}
