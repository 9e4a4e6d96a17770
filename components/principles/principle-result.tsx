import { ProseSection } from '@/components/page/layout';
import { MissingList } from '@/components/plan/missing-list';
import { DescriptionList } from '@/components/ui/description-list';
import { Details } from '@/components/ui/details';
import { writtenOut } from '@/lib/core/time';
import { placeOf } from '@/lib/plan/missing-place';
import type { PlanContent } from '@/lib/plan/model';
import type { Standing } from '@/lib/plan/principle-standing';
import type { PrincipleResult as Result } from '@/lib/principles/model';
import type { AdoptedPrinciple } from '@/lib/principles/queries';
import { errorText, type Say } from '@/lib/text/server';
import { FindingTag, StandingReason } from './finding-tag';

type Props = {
  result: Result;
  standing: Standing;
  content: PlanContent;
  principle: AdoptedPrinciple;
  planHref: string;
  say: Say;
  /** The forms to attest, override or take back. */
  children?: React.ReactNode;
};

/** One principle: as adopted, what it says of this plan, what is missing, and what has been stated. */
export function PrincipleResult({ result, standing, content, principle, planHref, say, children }: Props) {
  return (
    <ProseSection heading={`${result.cluster} ${result.title}`} headingLevel={3} id={result.cluster}>
      <p>
        <FindingTag result={result} standing={standing} say={say} />
      </p>
      <StandingReason standing={standing} content={content} say={say} />
      {result.missing.length > 0 ? (
        <>
          <h4>{say('principles.page.missing')}</h4>
          <MissingList
            items={result.missing.map((key) => {
              const place = placeOf(key);
              return {
                text: errorText(say, key),
                href: place ? `${planHref}/${place.slug}` : undefined,
                where: place
                  ? say('principles.page.goTo', { section: say(`plan.section.${place.name}`) })
                  : undefined,
              };
            })}
          />
        </>
      ) : null}
      <Statements result={result} say={say} />
      <Details summary={say('principles.page.adopted')}>
        <p className="whitespace-pre-line">{principle.body}</p>
        <DescriptionList
          items={[
            { term: say('principles.page.promise'), description: principle.promise },
            {
              term: say(`principles.severity.${result.severity}`),
              description: `${say(`principles.check.${principle.checkKind}`)}. ${say(`principles.stage.${principle.stage}`)}. ${
                principle.overrideRole
                  ? say('principles.page.mayOverride', { role: say(`people.role.${principle.overrideRole}`) })
                  : say('principles.page.nobodyOverrides')
              }`,
            },
          ]}
        />
      </Details>
      {children}
    </ProseSection>
  );
}

function Statements({ result: { attested, overridden, finding }, say }: { result: Result; say: Say }) {
  return (
    <>
      {attested ? (
        <blockquote>
          <p className="whitespace-pre-line">{attested.words}</p>
          <p>
            {say(finding === 'needsWords' ? 'principles.attest.unsigned' : 'principles.page.attestedBy', {
              name: attested.by,
              role: say('people.role.politicalOwner'),
              date: writtenOut(new Date(attested.at), 'sv'),
            })}
          </p>
        </blockquote>
      ) : null}
      {overridden ? (
        <blockquote>
          <p className="whitespace-pre-line">{overridden.words}</p>
          <p>
            {say('principles.page.overriddenBy', {
              name: overridden.by,
              role: say(`people.role.${overridden.role}`),
              date: writtenOut(new Date(overridden.at), 'sv'),
            })}
          </p>
        </blockquote>
      ) : null}
    </>
  );
}
