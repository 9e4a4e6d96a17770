import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { OfficeForm } from '@/components/form/office-form';
import { Select } from '@/components/form/select';
import { ProseSection, Stack } from '@/components/page/layout';
import { ContributionSearch } from '@/components/report/contribution-search';
import { FoundChoices, HowField } from '@/components/report/found-choices';
import { GroundList } from '@/components/report/ground-list';
import { LineNav } from '@/components/report/line-nav';
import { versionName } from '@/components/report/version-name';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { Pagination } from '@/components/ui/pagination';
import { codeBook } from '@/lib/analysis/code-book';
import { analysisPolicy } from '@/lib/analysis/policy';
import { idsForCoding } from '@/lib/analysis/queries';
import { newId } from '@/lib/core/ids';
import { groundOfLine, linkedAmong, questionsToAnswer } from '@/lib/report/line-queries';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { buildOnFound, buildOnQuestion, buildOnTheme, takeOff } from '../../../../actions';
import { lineInOffice } from '../../../../load';
import { foundBy, searchIn } from '../searched';
import { LinkAll } from './link-all';

type Props = PageProps<'/[locale]/kontor/dialoger/[id]/rapport/[version]/rad/[rad]/grund'>;
const say = texts('sv');

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, version, rad } = await params;
  const { number, heading } = (await lineInOffice(id, version, rad)).line;
  return { title: `${say('report.lines.groundTab')}: ${say('report.lines.name', { number, heading })}` };
}

/** What does this line build on, and how? */
export default async function LineGroundPage({ params, searchParams }: Props) {
  const [{ id, version, rad }, given] = await Promise.all([params, searchParams]);
  const { actor, dialogue, report, line, writes, mayWrite, home } = await lineInOffice(id, version, rad);
  if (!analysisPolicy.read(actor, dialogue).allowed) forbidden();
  const searched = searchIn(given);
  const isNarrowed = searched.words !== undefined || searched.themeId !== undefined;
  const [ground, questions, book, found, everyId] = await Promise.all([
    groundOfLine(line.id),
    questionsToAnswer(report.id),
    codeBook(dialogue.id),
    foundBy(dialogue.id, `${home}/rad/${line.id}/grund`, searched),
    isNarrowed ? idsForCoding(dialogue.id, searched) : [],
  ]);
  const linked = await linkedAmong(
    line.id,
    found.contributions.map((one) => one.id),
  );
  const themes = book.filter(({ contributions }) => contributions > 0);
  const free = themes.filter((theme) => !ground.themes.some((one) => one.id === theme.id));
  const freeQuestions = questions.filter(
    ({ questionId }) => !ground.questions.some((one) => one.id === questionId),
  );
  // Something was tied or taken off: what another form came back with is no longer about this page.
  const built = [...ground.themes, ...ground.questions].map((one) => one.id).join() + ground.pickedInAll;
  const lineId = <input type="hidden" name="lineId" value={line.id} />;
  const { number, heading } = line;
  return (
    <Stack>
      <LineNav versionHref={home} lineId={line.id} current="ground" say={say} />
      <PageHeading
        kicker={versionName(report, say)}
        title={say('report.lines.name', { number, heading })}
        lead={say('report.ground.lead')}
      />
      {given.sparad ? <Notice kind="success" heading={say('report.work.saved')} announce /> : null}
      {writes ? null : <p>{say(mayWrite.allowed ? 'report.conflict.state' : mayWrite.reason)}</p>}
      <ProseSection heading={say('report.lines.ground')} wide>
        {ground.themes.length + ground.questions.length + ground.pickedInAll === 0 ? (
          <EmptyState heading={say('report.ground.none')} headingLevel={3}>
            {say('report.ground.noneWhat')}
          </EmptyState>
        ) : (
          <GroundList
            lineId={line.id}
            ground={ground}
            unlink={writes ? takeOff : undefined}
            labels={sv.form}
            say={say}
          />
        )}
      </ProseSection>
      {writes && free.length > 0 ? (
        <ProseSection heading={say('report.ground.themes')}>
          <OfficeForm
            key={built}
            action={buildOnTheme}
            idempotencyKey={newId()}
            labels={sv.form}
            idPrefix="theme-"
            fieldOrder={['themeId', 'how']}
            submitLabel={say('report.ground.linkTheme')}
            submitVariant="secondary"
          >
            {lineId}
            <Select
              name="themeId"
              label={say('report.ground.theme')}
              emptyOption={say('report.ground.chooseTheme')}
              options={free.map(({ id: value, label, contributions }) => ({
                value,
                label: `${label} (${contributions})`,
              }))}
              required
            />
            <HowField say={say} />
          </OfficeForm>
        </ProseSection>
      ) : null}
      {writes && freeQuestions.length > 0 ? (
        <ProseSection heading={say('report.ground.questions')}>
          <p>{say('report.ground.questionsWhat')}</p>
          <OfficeForm
            key={built}
            action={buildOnQuestion}
            idempotencyKey={newId()}
            labels={sv.form}
            idPrefix="question-"
            fieldOrder={['questionId', 'how']}
            submitLabel={say('report.ground.linkQuestion')}
            submitVariant="secondary"
          >
            {lineId}
            <Select
              name="questionId"
              label={say('report.ground.question')}
              emptyOption={say('report.ground.chooseQuestion')}
              options={freeQuestions.map(({ questionId: value, label }) => ({ value, label }))}
              required
            />
            <HowField say={say} />
          </OfficeForm>
        </ProseSection>
      ) : null}
      {writes ? (
        <ProseSection id="sok" heading={say('report.ground.search')}>
          <ContributionSearch words={searched.words} themeId={searched.themeId} themes={themes} say={say} />
          {isNarrowed ? <p>{say('report.ground.found', { count: everyId.length })}</p> : null}
          {isNarrowed && everyId.length > 0 ? <LinkAll lineId={line.id} contributionIds={everyId} /> : null}
          {found.contributions.length > 0 ? (
            <OfficeForm
              key={built}
              action={buildOnFound}
              idempotencyKey={newId()}
              labels={sv.form}
              idPrefix="found-"
              fieldOrder={['contributionIds', 'how']}
              submitLabel={say('report.ground.linkPicked')}
              submitVariant="secondary"
            >
              {lineId}
              <FoundChoices found={found.contributions} linked={linked} say={say} />
            </OfficeForm>
          ) : null}
          <Pagination
            label={say('report.missing.pages')}
            previous={
              found.previous ? { href: found.previous, text: say('report.missing.previous') } : undefined
            }
            next={found.next ? { href: found.next, text: say('report.missing.next') } : undefined}
          />
        </ProseSection>
      ) : null}
    </Stack>
  );
}
