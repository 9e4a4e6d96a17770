import { TextArea } from '@/components/form/text-area';
import { type EditedPage, type PagePart, type PageParts, partsOf } from '@/lib/pages/model';
import type { Say } from '@/lib/text/server';

type Props = { page: EditedPage; parts: PageParts; say: Say };

/** One field a part, in the order they are read, under the heading that the page has there. */
export function PageFields({ page, parts, say }: Props) {
  return partsOf[page].map((part) => {
    const of = `${page}.${part}` as Exclude<PagePart, `${string}.lead`>;
    return (
      <TextArea
        key={part}
        name={`parts.${part}`}
        label={part === 'lead' ? say('pages.edit.leadPart') : say(`about.${of}`)}
        hint={part === 'more' ? say('pages.edit.moreHint') : undefined}
        defaultValue={parts[part] ?? ''}
        rows={part === 'lead' ? 4 : 7}
        required={part !== 'more'}
      />
    );
  });
}
