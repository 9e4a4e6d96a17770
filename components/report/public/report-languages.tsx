import { AlsoIn } from '@/components/dialogue/also-in';
import type { Reader } from '@/components/dialogue/reader';
import type { PublicReport } from '@/lib/report/public-report';
import { versionAddress } from '@/lib/report/version-address';

type Props = { read: PublicReport; languages: readonly string[]; reader: Reader };

/** In which languages a version can be read, and whether it is read in the one that it was decided in. */
export function ReportLanguages({ read, languages, reader }: Props) {
  const { say, locale } = reader;
  const { dialogue, report, newer } = read;
  const home = `/dialoger/${dialogue.slug}`;
  const inTheirs = languages.includes(locale);
  // The page of a language tells of the newest version, and there is one where the question is asked in it.
  const there = languages.filter(
    (language) => language === 'en' || (!newer && dialogue.translated?.[language]?.question),
  );
  return (
    <div className="mb-10 grid max-w-[34em] gap-2">
      {locale === report.language ? null : (
        <p>{say(inTheirs ? 'publicReport.language.translated' : 'publicReport.language.note')}</p>
      )}
      <AlsoIn
        languages={[report.language, ...there]}
        current={locale}
        page={home}
        here={`${home}/rapport/${versionAddress(report)}`}
        reader={reader}
      />
    </div>
  );
}
