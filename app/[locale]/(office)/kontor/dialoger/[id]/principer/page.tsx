import type { Metadata } from 'next';
import { ProseSection, Stack } from '@/components/page/layout';
import { MissingList } from '@/components/plan/missing-list';
import { PrincipleResult } from '@/components/principles/principle-result';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { writtenOut } from '@/lib/core/time';
import { standingOf } from '@/lib/plan/principle-standing';
import { isBlocking, standingDescription } from '@/lib/principles/evaluate';
import { texts } from '@/lib/text/server';
import { planInOffice } from '../plan/load';
import { StatementForms } from './statement-forms';

export const metadata: Metadata = { title: texts('sv')('principles.page.title') };

/** What do the adopted principles say of this plan, one by one? */
export default async function PrinciplesPage({
  params,
  searchParams,
}: PageProps<'/[locale]/kontor/dialoger/[id]/principer'>) {
  const [{ id }, { sparat }] = await Promise.all([params, searchParams]);
  const { actor, dialogue, plan } = await planInOffice(id);
  const say = texts('sv');
  const { set, principles, judged } = plan;
  const stopping = principles.filter(isBlocking);
  const heading = <PageHeading title={say('principles.page.title')} lead={say('principles.page.lead')} />;
  if (!set) {
    return (
      <Stack>
        {heading}
        <EmptyState heading={say('principles.page.none')}>{say('principles.page.noneHelp')}</EmptyState>
      </Stack>
    );
  }
  return (
    <Stack>
      {heading}
      {sparat ? <Notice kind="success" heading={say('principles.page.saved')} announce /> : null}
      <p>
        {say('principles.page.set', {
          title: set.title,
          version: set.version,
          organ: set.organ,
          date: writtenOut(set.adoptedOn, 'sv'),
          paragraph: set.paragraph,
          registryNumber: set.registryNumber,
        })}{' '}
        <a href="/kontor/installningar/principer">{say('principles.page.readAll')}</a>
      </p>
      {stopping.length > 0 ? (
        <Notice kind="warning" heading={say('principles.page.stops')}>
          <MissingList
            items={stopping.map(({ cluster, title }) => ({
              text: `${cluster}:`,
              href: `#${cluster}`,
              where: title,
            }))}
          />
        </Notice>
      ) : (
        <Notice kind="success" heading={say(`principles.page.${judged ? 'judged' : 'stopsNone'}`)}>
          <p>
            {judged
              ? say('principles.page.judgedWhen', {
                  number: judged.number,
                  when: writtenOut(judged.at, 'sv'),
                })
              : say('principles.page.stopsNoneHelp')}
          </p>
        </Notice>
      )}
      <ProseSection heading={say('principles.page.heading')} wide>
        <Stack>
          {principles.map((result) => {
            const principle = set.principles.find(({ id }) => id === result.principleId);
            return principle ? (
              <PrincipleResult
                key={result.principleId}
                result={result}
                standing={standingOf(result, plan.content, dialogue.state)}
                content={plan.content}
                principle={principle}
                planHref={`/kontor/dialoger/${dialogue.id}/plan`}
                say={say}
              >
                <StatementForms
                  actor={actor}
                  dialogue={dialogue}
                  principle={principle}
                  result={result}
                  describedBy={standingDescription(plan.statements, principle.id)?.byId}
                  say={say}
                />
              </PrincipleResult>
            ) : null;
          })}
        </Stack>
      </ProseSection>
    </Stack>
  );
}
