import { writtenOut } from '@/lib/core/time';
import type { ChangedAnswer } from '@/lib/report/changed-answers';
import type { Say } from '@/lib/text/server';

type Props = {
  answers: readonly ChangedAnswer[];
  /** Where a theme's answers are written; none for those who do not read there. */
  hrefOf?: (themeId: string) => string;
  say: Say;
};

/** Which published answers say something else now, who entered the new ones and in which role. */
export function ChangedAnswers({ answers, hrefOf, say }: Props) {
  return (
    <ul className="mt-2 list-disc ps-5">
      {answers.map(({ themeId, contributionId, label, before, after, at, as, by }) => (
        <li key={`${themeId}${contributionId}`}>
          <Linked href={hrefOf && [hrefOf(themeId), contributionId].filter(Boolean).join('/')}>
            {say(contributionId ? 'report.work.changedPair' : 'report.work.changedTheme', {
              theme: label,
              before: inWords(before, say),
              after: inWords(after, say),
            })}
          </Linked>
          {at
            ? `. ${say('report.work.changedWho', {
                when: writtenOut(at, 'sv', true),
                who: by ?? say('report.list.somebody'),
                role: say(`report.work.changedRole.${as ?? 'unknown'}`),
              })}`
            : null}
        </li>
      ))}
    </ul>
  );
}

function Linked({ href, children }: { href: string | undefined; children: React.ReactNode }) {
  return href ? <a href={href}>{children}</a> : children;
}

function inWords(disposition: ChangedAnswer['before'], say: Say): string {
  return disposition ? say(`response.disposition.${disposition}`) : say('report.themes.noAnswer');
}
