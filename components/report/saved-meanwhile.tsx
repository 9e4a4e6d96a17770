'use client';

import { useContext } from 'react';
import { FormContext, oneText } from '@/components/form/form-context';
import { Details } from '@/components/ui/details';

type Props = {
  revision: number;
  words: { theirs: string; what: string; fields: readonly { name: string; label: string }[] };
};

/**
 * Carries which saved text the writer began from. Where somebody else has saved meanwhile, what they saved is
 * shown beside what is still in the fields, and the next save is made knowing it.
 */
export function SavedMeanwhile({ revision, words }: Props) {
  const { values } = useContext(FormContext);
  const who = oneText(values['theirs-by']);
  return (
    <>
      <input type="hidden" name="revision" value={oneText(values.revision) ?? revision} />
      {who === undefined ? null : (
        <Details summary={words.theirs.replace('{who}', who)} open>
          <p>{words.what}</p>
          {words.fields.map(({ name, label }) => (
            <div key={name}>
              <p className="font-semibold">{label}</p>
              <p className="whitespace-pre-line">{oneText(values[`theirs-${name}`])}</p>
            </div>
          ))}
        </Details>
      )}
    </>
  );
}
