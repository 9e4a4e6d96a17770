import { perform } from '@/lib/core/perform';
import { done } from '@/lib/initiative/testing';
import { assessTheme } from '@/lib/response/assess-theme';
import { adoptAnswer } from './adopt-answer';
import { draftReport } from './draft-report';
import { linkContributions, linkTheme } from './link-line';
import { prepareDecision } from './prepare-decision';
import { publishReport } from './publish-report';
import { quote } from './quote';
import { recordMatterDecision } from './record-matter-decision';
import { saveLine } from './save-line';
import { aCompilation } from './testing';
import { writeReport } from './write-report';

const sent = ['Det är för mörkt bakom kuren hos Berit.', 'Sätt upp fler lampor.', 'Hej från Vrena.'];
type Compilation = Awaited<ReturnType<typeof aCompilation>>;

/** A draft of a version with its texts written. */
export async function aVersion(c: Compilation, kind: 'interim' | 'final') {
  const { reportId } = done(await perform(draftReport, c.actor, { dialogueId: c.id, kind }));
  const words = { reportId, revision: 0, summary: 'Det är mörkt.', method: 'Webben.', unknown: 'Vilka.' };
  done(await perform(writeReport, c.actor, words));
  return reportId;
}

/** Published to the end: two texts under a theme, one greeting without. */
export async function answered(count = sent.length) {
  const all = Array.from({ length: count }, (_, place) => sent[place] ?? `Mer ljus, ${place}.`);
  const c = await aCompilation(all);
  const [first = '', , third = ''] = c.ids;
  await c.code(c.ids.filter((id) => id !== third));
  await c.code([third], c.noThemeId);
  const interim = await aVersion(c, 'interim');
  const line = { reportId: interim, heading: 'Mer ljus', body: 'De flesta vill ha fler lampor.' };
  const { lineId } = done(await perform(saveLine, c.actor, line));
  done(await perform(linkTheme, c.actor, { lineId, themeId: c.themeId, how: 'Alla om mörker.' }));
  done(await perform(quote, c.actor, { lineId, contributionId: first, words: 'bakom kuren hos Berit' }));
  const assessment = { themeId: c.themeId, body: 'Det stämmer.', disposition: 'accommodated' };
  done(await perform(assessTheme, c.actor, assessment));
  done(await perform(publishReport, c.actor, { reportId: interim }));
  done(await perform(prepareDecision, c.actor, { dialogueId: c.id }));
  const decision = {
    dialogueId: c.id,
    organ: 'Samhällsbyggnadsnämnden',
    decidedOn: '2026-01-01',
    paragraph: '§ 20',
    registryNumber: 'SBN 2026/12',
    outcome: 'asProposed',
    body: 'Fler lampor sätts upp.',
  };
  done(await perform(recordMatterDecision, c.actor, decision));
  const yes = { themeId: c.themeId, body: 'Ja.', disposition: 'partly', change: 'Sex lampor.' };
  const noted = { themeId: c.noThemeId, body: 'Tack.', disposition: 'noted', reason: 'En hälsning.' };
  done(await perform(adoptAnswer, c.actor, yes));
  done(await perform(adoptAnswer, c.actor, noted));
  const final = await aVersion(c, 'final');
  const other = done(
    await perform(saveLine, c.actor, { reportId: final, heading: 'Övrigt', body: 'En hälsning.' }),
  );
  const greeting = { lineId: other.lineId, contributionIds: [third], how: 'Står för sig.' };
  done(await perform(linkContributions, c.actor, greeting));
  done(await perform(publishReport, c.actor, { reportId: final }));
  return { ...c, first, final };
}
