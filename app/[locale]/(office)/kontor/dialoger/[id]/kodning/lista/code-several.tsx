import { HiddenKey } from '@/components/form/hidden-key';
import { OfficeForm } from '@/components/form/office-form';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import type { BookTheme } from '@/lib/analysis/code-book';
import type { CodingSearch } from '@/lib/analysis/coding-search';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { searchFields } from '../search';
import { codeFound } from './actions';

type CodeSeveralProps = {
  dialogueId: string;
  search: CodingSearch;
  book: readonly BookTheme[];
  /** How many the whole search would code: the button says the number, and the server holds it to that. */
  codable: number;
  children: React.ReactNode;
};

/** The list as a form: one theme for those that are ticked, or for all that the search found. */
export function CodeSeveral({ dialogueId, search, book, codable, children }: CodeSeveralProps) {
  const say = texts('sv');
  const fields = { dialogueId, found: String(codable), ...searchFields(search) };
  return (
    <OfficeForm
      action={codeFound}
      labels={sv.form}
      fieldOrder={['themeId']}
      submitLabel={say('analysis.list.codeChosen')}
      actions={
        <SubmitButton name="scope" value="all">
          {say('analysis.list.codeAll', { count: codable })}
        </SubmitButton>
      }
    >
      {Object.entries(fields).map(([name, value]) => (
        <HiddenKey key={name} name={name} value={value} />
      ))}
      {children}
      <Select
        name="themeId"
        label={say('analysis.list.theme')}
        hint={say('analysis.list.themeHint')}
        emptyOption={say('analysis.list.chooseTheme')}
        options={book.filter(({ retired }) => !retired).map(({ id, label }) => ({ value: id, label }))}
        required
      />
    </OfficeForm>
  );
}
