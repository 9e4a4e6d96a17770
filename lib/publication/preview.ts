import type { DialogueState } from '@/lib/dialogue/model';
import type { PublicDialogue } from '@/lib/dialogue/public-dialogue';
import { isPublic } from '@/lib/dialogue/workflow';
import type { PlanContent } from '@/lib/plan/model';
import { facts, openingAndClosing } from './rules';
import { type PublishedParagraph, publicTextsOf } from './texts';

type Spine = {
  id: string;
  slug: string;
  title: string;
  committee: string;
  registryNumber: string;
  state: DialogueState;
  interrupted: boolean;
  opensAt: Date | null;
  closesAt: Date | null;
};

type Basis = {
  plan: PlanContent;
  decision: { organ: string; decidedOn: string; paragraph: string } | null;
  initiative: { organ: string; takenOn: string } | undefined;
  earlier: readonly PublishedParagraph[];
  now: Date;
};

/** The public page as it would be if the plan were published now; none while facts are missing. */
export function previewOf(dialogue: Spine, { plan, decision, initiative, earlier, now }: Basis) {
  const published = facts(plan);
  if (!published || !initiative) return undefined;
  const wasPublic = isPublic(dialogue.state);
  const planned = openingAndClosing(plan, now);
  const opens = planned.opensAt <= now;
  const shown: PublicDialogue = {
    ...dialogue,
    ...published,
    state: wasPublic ? dialogue.state : opens ? 'open' : 'announced',
    opensAt: wasPublic ? dialogue.opensAt : planned.opensAt,
    closesAt: wasPublic ? dialogue.closesAt : planned.closesAt,
    question: plan.question,
    publicReason: null,
    endedOn: null,
    publicationId: dialogue.id,
    initiativeOrgan: initiative.organ,
    initiativeOn: initiative.takenOn,
    decisionOrgan: decision?.organ ?? null,
    decidedOn: decision?.decidedOn ?? null,
    decisionParagraph: decision?.paragraph ?? null,
    publishedContributions: 0,
  };
  const paragraphs = publicTextsOf(plan, earlier)
    .map((paragraph) => ({ ...paragraph, language: 'sv' }))
    .sort((a, b) => a.position - b.position);
  return { dialogue: shown, paragraphs };
}
