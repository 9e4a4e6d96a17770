import type { Reader } from '@/components/dialogue/reader';
import { Written } from '@/components/dialogue/words';
import type { ReceiptAnswer } from '@/lib/followup/receipt-answers';
import { LeftOut } from './left-out';
import { versionHref, versionName } from './version-words';

type Props = {
  interim: NonNullable<ReceiptAnswer['interim']>;
  slug: string;
  /** The language of the reason, where it is not the page's. */
  lang: string | undefined;
  as: 'h3' | 'h4';
  reader: Reader;
};

/** Until the answer: under which themes the words are counted in "Det här sa ni", or why they are not. */
export function ReceiptInterim({ interim, slug, lang, as: Part, reader }: Props) {
  const { say } = reader;
  const { number, receivedAfter, excluded, themes } = interim;
  const version = { kind: 'interim', number } as const;
  const href = versionHref(slug, version, reader);
  const name = versionName(version, reader);
  if (excluded) {
    return <LeftOut exclusion={excluded} what="publicReport.receipt.interimExcluded" {...{ lang, reader }} />;
  }
  if (receivedAfter) return <p>{say('publicReport.receipt.interimAfter', { version: name })}</p>;
  return (
    <div>
      <Part className="font-bold">{say('publicReport.receipt.interimThemes')}</Part>
      <ul className="list-disc ps-5">
        {themes.map(({ theme, themeId, reserved }) => (
          <li key={themeId}>
            <a href={`${href}#tema-${themeId}`}>
              {reserved ? (
                say('publicReport.receipt.noTheme')
              ) : (
                <Written of="themeLabel" text={theme} reader={reader} />
              )}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={href}>{say('publicReport.onDialogue.read', { version: name })}</a>
      </p>
    </div>
  );
}
