'use server';

import { redirect } from 'next/navigation';
import { perform } from '@/lib/core/perform';
import { draftReport } from '@/lib/report/draft-report';
import { linkContributions, linkQuestion, linkTheme, unlinkLine } from '@/lib/report/link-line';
import { moveLine } from '@/lib/report/move-line';
import { prepareDecision } from '@/lib/report/prepare-decision';
import { publishReport } from '@/lib/report/publish-report';
import { savedTexts } from '@/lib/report/queries';
import { quote, unquote } from '@/lib/report/quote';
import { releaseQuotation } from '@/lib/report/release-quotation';
import { removeLine } from '@/lib/report/remove-line';
import { saveLine } from '@/lib/report/save-line';
import { writeReport } from '@/lib/report/write-report';
import { type FormState, signedOut, typedValues } from '@/lib/web/form-state';
import { formValues } from '@/lib/web/form-values';
import { refusalState, submitOffice } from '@/lib/web/office-action';
import { getActor } from '@/lib/web/session';

type InVersion = { dialogueId: string; reportId: string };
type OnLine = InVersion & { lineId: string };

const versionOf = ({ dialogueId, reportId }: InVersion) =>
  `/kontor/dialoger/${dialogueId}/rapport/${reportId}`;
const lineOf = (line: OnLine) => `${versionOf(line)}/rad/${line.lineId}`;

export async function startVersion(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(draftReport, form, versionOf);
}

/** Saves the texts. Where somebody else was first, what they saved comes back beside what was typed. */
export async function saveTexts(_: FormState, form: FormData): Promise<FormState> {
  const actor = await getActor();
  if (!actor) return signedOut(form);
  const outcome = await perform(writeReport, actor, formValues(form));
  if (outcome.ok) redirect(`${versionOf(outcome.value)}?sparad=1`);
  const state = { ...refusalState(outcome), values: typedValues(form) };
  const second = outcome.kind === 'conflict' && outcome.reason === 'report.conflict.revision';
  const saved = second ? await savedTexts(String(form.get('reportId'))) : undefined;
  if (!saved) return state;
  return {
    ...state,
    values: {
      ...state.values,
      revision: String(saved.revision),
      'theirs-by': saved.by ?? '',
      'theirs-summary': saved.summary,
      'theirs-method': saved.method,
      'theirs-unknown': saved.unknown,
    },
  };
}

export async function addLine(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(saveLine, form, (line) => `${lineOf(line)}/grund`);
}

export async function changeLine(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(saveLine, form, (line) => `${lineOf(line)}?sparad=1`);
}

export async function shiftLine(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(
    moveLine,
    form,
    (line) => `${versionOf(line)}?flyttad=${line.number}#rad-${line.lineId}`,
  );
}

export async function dropLine(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(removeLine, form, versionOf);
}

export async function buildOnTheme(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(linkTheme, form, (line) => `${lineOf(line)}/grund?sparad=1`);
}

export async function buildOnQuestion(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(linkQuestion, form, (line) => `${lineOf(line)}/grund?sparad=1`);
}

export async function buildOnFound(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(linkContributions, form, (line) => `${lineOf(line)}/grund?sparad=1`);
}

export async function buildOnMissing(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(linkContributions, form, (line) => `${versionOf(line)}/saknas?visa=noLine&sparad=1`);
}

export async function takeOff(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(unlinkLine, form, (line) => `${lineOf(line)}/grund?sparad=1`);
}

export async function quoteWords(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(quote, form, (line) => `${lineOf(line)}/citat?sparad=1`);
}

export async function removeQuotation(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(unquote, form, (line) => `${lineOf(line)}/citat?sparad=1`);
}

export async function releaseForQuoting(_: FormState, form: FormData): Promise<FormState> {
  const [path = '', query] = String(form.get('back') ?? '').split('?');
  const place = new URLSearchParams(query);
  place.set('sparad', '1');
  return submitOffice(releaseQuotation, form, ({ dialogueId }) =>
    path.startsWith(`/kontor/dialoger/${dialogueId}/rapport/`)
      ? `${path}?${place}`
      : `/kontor/dialoger/${dialogueId}/rapport`,
  );
}

export async function publish(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(publishReport, form, versionOf);
}

export async function prepare(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(
    prepareDecision,
    form,
    ({ dialogueId }) => `/kontor/dialoger/${dialogueId}/beslut-i-sak`,
  );
}
