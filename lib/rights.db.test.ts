import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { database, publicDb } from '@/db/client';
import { testDatabase } from '@/db/testing/database';
import { awaitingDecision, completePlan } from '@/db/testing/planned-dialogue';
import {
  type Actor,
  clockActor,
  committeeRoles,
  dialogueRoles,
  installationRoles,
  operator,
  resident,
  type StaffActor,
} from '@/lib/core/actor';
import { perform } from '@/lib/core/perform';
import { addDays, dayOf } from '@/lib/core/time';
import type { UseCase } from '@/lib/core/use-case';
import { recordDecision } from '@/lib/decision/record-decision';
import { reopenPlan } from '@/lib/decision/reopen-plan';
import { assessInitiative } from '@/lib/initiative/assess-initiative';
import { declineInitiative } from '@/lib/initiative/decline-initiative';
import { registerInitiative } from '@/lib/initiative/register-initiative';
import { startAssessment } from '@/lib/initiative/start-assessment';
import { answers, initiativeWords, staff } from '@/lib/initiative/testing';
import { assignDialogueRole } from '@/lib/people/assign-dialogue-role';
import { endRole } from '@/lib/people/end-role';
import { attestPrinciple } from '@/lib/plan/attest-principle';
import { overridePrinciple } from '@/lib/plan/override-principle';
import { savePlan } from '@/lib/plan/save-plan';
import { submitPlan } from '@/lib/plan/submit-plan';
import { adoptedPrinciples, aSoundlyPlannedDialogue } from '@/lib/plan/testing';
import { withdrawPlan } from '@/lib/plan/withdraw-plan';
import { cancelDialogue } from '@/lib/publication/cancel-dialogue';
import { closeEarly } from '@/lib/publication/close-early';
import { extendDialogue } from '@/lib/publication/extend-dialogue';
import { pauseDialogue } from '@/lib/publication/pause-dialogue';
import { publishDialogue } from '@/lib/publication/publish-dialogue';
import { renameDialogue } from '@/lib/publication/rename-dialogue';
import { resumeDialogue } from '@/lib/publication/resume-dialogue';
import { arrangeSurvey } from '@/lib/survey/arrange-survey';
import { publishSurvey } from '@/lib/survey/publish-survey';
import { saveItem } from '@/lib/survey/save-item';
import { saveSurvey } from '@/lib/survey/save-survey';
import { everyUseCase } from '@/lib/testing/use-cases';
import { publishTranslation } from '@/lib/translation/publish-translation';

/** Who may do what, written by hand. `own` is the actor's own session, whoever they are. */
type Doer = StaffRole | 'resident' | 'clock' | 'operator';
type StaffRole =
  | (typeof committeeRoles)[number]
  | (typeof dialogueRoles)[number]
  | (typeof installationRoles)[number];
type Row = { may: readonly Doer[]; state?: string; subject?: Record<string, unknown> };

const recorders = [
  'registrar',
  'projectLead',
  'communicator',
  'moderator',
  'analyst',
  'feedbackOwner',
] as const;
const answerers = [
  'politician',
  'official',
  'projectLead',
  'communicator',
  'feedbackOwner',
  'politicalOwner',
] as const;
const writers = ['projectLead', 'analyst', 'feedbackOwner'] as const;
const surveyors = ['official', 'projectLead', 'communicator', 'analyst'] as const;

const table: Record<string, Row> = {
  'people.add-committee': { may: ['administrator'] },
  'people.end-committee': { may: ['administrator'] },
  'people.rename-committee': { may: ['administrator'] },
  'people.hand-over-dialogues': { may: ['clock'] },
  'people.add-person': { may: ['administrator'] },
  'people.change-person': { may: ['administrator'] },
  'people.assign-role': { may: ['administrator'] },
  'people.change-installation': { may: ['administrator'] },
  'people.assign-dialogue-role': { may: ['official'] },
  'people.end-role': { may: ['official'], subject: { kind: 'dialogue' } },
  'people.make-first-administrator': { may: ['operator'] },
  // A session is begun and ended by the person whose it is; here it is somebody else's.
  'people.start-session': { may: [] },
  'people.end-session': { may: [] },
  'principles.adopt-principle-set': { may: ['administrator', 'operator'] },
  'initiative.register-initiative': { may: ['politician', 'official'], subject: { id: 'own-committee' } },
  'initiative.start-assessment': { may: ['official'], state: 'initiative' },
  'initiative.assess-initiative': { may: ['official'], state: 'assessment' },
  'initiative.decline-initiative': { may: ['official', 'registrar'], state: 'assessment' },
  'initiative.record-information': {
    may: ['official', 'registrar'],
    state: 'assessment',
    subject: { assessed: 'informationOnly' },
  },
  'plan.save-plan': { may: ['projectLead', 'communicator', 'official'], state: 'planning' },
  'plan.submit-plan': { may: ['projectLead'], state: 'planning' },
  'plan.withdraw-plan': { may: ['projectLead'], state: 'pendingDecision' },
  'initiative.correct-initiative': { may: ['official', 'registrar'] },
  'initiative.correct-early-end': { may: ['official', 'registrar'], state: 'declined' },
  'plan.attest-principle': {
    may: ['projectLead', 'politicalOwner'],
    state: 'planning',
    subject: { describedBy: 'somebody-else' },
  },
  // The principle names the political owner, so nobody else overrides it.
  'plan.override-principle': { may: ['politicalOwner'], state: 'planning' },
  'plan.withdraw-statement': { may: ['politicalOwner'], state: 'planning' },
  'decision.record-decision': { may: ['registrar'], state: 'pendingDecision' },
  'decision.correct-decision': { may: ['registrar'], state: 'open' },
  'decision.reopen-plan': { may: ['projectLead'], state: 'approved' },
  'publication.publish-dialogue': { may: ['projectLead', 'communicator'], state: 'approved' },
  'publication.pause-dialogue': { may: ['projectLead', 'communicator'] },
  'publication.resume-dialogue': { may: ['projectLead', 'communicator'], state: 'paused' },
  'publication.extend-dialogue': { may: ['projectLead', 'communicator'] },
  'publication.rename-dialogue': { may: ['projectLead', 'communicator'] },
  'publication.close-early': { may: ['projectLead'] },
  'publication.cancel-dialogue': { may: ['projectLead'] },
  'publication.open-due-dialogue': { may: ['clock'], state: 'announced' },
  'publication.close-due-dialogue': { may: ['clock'] },
  'survey.save-survey': { may: surveyors },
  'survey.save-item': { may: surveyors },
  'survey.arrange-survey': { may: surveyors },
  'survey.publish-survey': { may: ['projectLead', 'communicator'] },
  'survey.submit-survey': { may: ['resident'] },
  'contribution.submit-comment': { may: ['resident'] },
  'contribution.submit-proposal': { may: ['resident'], subject: { takesProposals: true } },
  'contribution.submit-reply': { may: ['resident'] },
  'contribution.report-contribution': { may: ['resident'] },
  'contribution.answer-in-public': { may: answerers },
  'contribution.take-back-answer': { may: answerers },
  'contribution.support-proposal': { may: ['resident'] },
  'contribution.withdraw-contribution': { may: ['resident'] },
  'contribution.moderate-contribution': { may: ['moderator'] },
  'contribution.moderate-page': { may: ['moderator'] },
  'contribution.record-submission': { may: recorders },
  'contribution.record-meeting': { may: recorders },
  'contribution.import-file': { may: recorders },
  'contribution.revoke-import': { may: recorders },
  'contribution.erase-contribution': { may: ['dataProtectionOfficer'] },
  'analysis.start-compiling': { may: ['analyst', 'projectLead'], state: 'closed' },
  'analysis.add-theme': { may: ['analyst'], state: 'compiling' },
  'analysis.reword-theme': { may: ['analyst'], state: 'compiling' },
  'analysis.code-contributions': { may: ['analyst'], state: 'compiling' },
  'analysis.uncode-contribution': { may: ['analyst'], state: 'compiling' },
  'analysis.exclude-contribution': { may: ['analyst'], state: 'compiling' },
  'reading.record-reading': { may: ['politician'] },
  'reading.keep-note': { may: ['politician'] },
  'reading.mark-for-discussion': { may: ['politician'] },
  'response.assess-theme': { may: ['analyst', 'feedbackOwner'], state: 'compiling' },
  'response.propose-for-pair': { may: ['analyst', 'feedbackOwner'], state: 'compiling' },
  'report.draft-report': { may: writers, state: 'compiling' },
  'report.write-report': { may: writers, state: 'compiling' },
  'report.save-line': { may: writers, state: 'compiling' },
  'report.move-line': { may: writers, state: 'compiling' },
  'report.remove-line': { may: writers, state: 'compiling' },
  'report.link-theme': { may: writers, state: 'compiling' },
  'report.link-question': { may: writers, state: 'compiling' },
  'report.link-contributions': { may: writers, state: 'compiling' },
  'report.unlink-line': { may: writers, state: 'compiling' },
  'report.quote': { may: writers, state: 'compiling' },
  'report.unquote': { may: writers, state: 'compiling' },
  'report.release-quotation': { may: ['moderator'], state: 'compiling' },
  'report.publish-report': { may: ['projectLead', 'communicator'], state: 'compiling' },
  'report.prepare-decision': { may: ['projectLead', 'feedbackOwner'], state: 'interimFeedback' },
  'report.record-matter-decision': { may: ['registrar'], state: 'decisionPreparation' },
  'report.review-answers': { may: ['analyst', 'feedbackOwner'] },
  'report.adopt-answer': { may: ['registrar', 'politicalOwner'], state: 'decided' },
  'report.adopt-pair-answer': { may: ['registrar', 'politicalOwner'], state: 'decided' },
  'followup.start-follow-up': { may: ['official', 'projectLead', 'feedbackOwner'], state: 'finalFeedback' },
  'followup.register-measure': { may: ['official', 'projectLead', 'feedbackOwner'], state: 'followUp' },
  'followup.report-measure': { may: ['official', 'projectLead', 'feedbackOwner'], state: 'followUp' },
  'followup.evaluate-dialogue': { may: ['projectLead', 'feedbackOwner'], state: 'followUp' },
  'followup.archive-dialogue': { may: ['registrar'], state: 'evaluated' },
  'translation.publish-translation': { may: ['projectLead', 'communicator', 'feedbackOwner'] },
  'pages.write-page': { may: ['administrator'] },
  'pages.report-barrier': { may: ['resident'] },
  'pages.handle-barrier': { may: ['administrator'] },
};

const committeeId = 'own-committee';
const dialogueId = 'own-dialogue';

/** Everybody who could ask: each role where it belongs, and again in another nämnd and another dialogue. */
function doers(): [string, Actor, Doer | undefined][] {
  const scoped = (own: boolean) =>
    [
      ...committeeRoles.map(
        (role) => [role, staff({ role, committeeId: own ? committeeId : 'other' })] as const,
      ),
      ...dialogueRoles.map(
        (role) => [role, staff({ role, dialogueId: own ? dialogueId : 'other' })] as const,
      ),
    ].map(([role, actor]): [string, Actor, Doer | undefined] =>
      own ? [role, actor, role] : [`${role} elsewhere`, actor, undefined],
    );
  return [
    ...scoped(true),
    ...scoped(false),
    ...installationRoles.map((role): [string, Actor, Doer] => [role, staff({ role }), role]),
    ['nobody’s role', staff(), undefined],
    ['resident', resident, 'resident'],
    ['clock', clockActor, 'clock'],
    ['operator', operator, 'operator'],
  ];
}

/** A subject with all that any policy looks at; what a row says goes before. */
function subjectOf({ state = 'open', subject = {} }: Row): unknown {
  const dialogue = { id: dialogueId, committeeId, state };
  const principle = { id: 'p', cluster: 'P8', checkKind: 'attested', overrideRole: 'politicalOwner' };
  return {
    ...dialogue,
    dialogue,
    principle,
    dialogueCommitteeId: committeeId,
    personId: 'somebody-else',
    audience: 'public',
    taking: 'yes',
    ...subject,
  };
}

const found = await everyUseCase();

describe('every use case has a row, and every row a use case', () => {
  test('and no name is used twice', () => {
    expect(found.map(({ name }) => name).sort()).toEqual(Object.keys(table).sort());
  });

  for (const { name, allow } of found) {
    test(name, () => {
      const row = table[name] ?? { may: [] };
      const allowed = doers().filter(([, actor]) => allow(actor, subjectOf(row), {}).allowed);
      const expected = doers().filter(([, , doer]) => doer !== undefined && row.may.includes(doer));
      expect(allowed.map(([who]) => who)).toEqual(expected.map(([who]) => who));
    });
  }

  test('a role in a nämnd or the installation is ended by the administrator alone', () => {
    const end = found.find(({ name }) => name === 'people.end-role');
    for (const kind of ['committee', 'installation']) {
      const may = doers().filter(([, actor]) => end?.allow(actor, { kind }, {}).allowed);
      expect(may.map(([who]) => who)).toEqual(['administrator']);
    }
  });
});

describe('one nämnd’s people against another nämnd’s dialogue', () => {
  const testing = testDatabase();
  const today = dayOf(new Date());
  let theirs: { id: string; committeeId: string; planVersionId: string; assignmentId: string };
  let planned: { id: string; committeeId: string };
  let principleId: string;
  let ours: StaffActor;

  beforeAll(async () => {
    await testing;
    await adoptedPrinciples();
    const db = database('owner');
    const [principle] = await db.execute<{ id: string }>(sql`select id from principle where cluster = 'P8'`);
    principleId = principle?.id ?? '';
    const own = await aSoundlyPlannedDialogue();
    planned = await aSoundlyPlannedDialogue();
    const awaiting = await awaitingDecision(
      planned.committeeId,
      completePlan((offset) => addDays(today, offset)),
    );
    const [assignment] = await db.execute<{ id: string }>(
      sql`select id from role_assignment where dialogue_id = ${planned.id} limit 1`,
    );
    theirs = { ...awaiting, committeeId: planned.committeeId, assignmentId: assignment?.id ?? '' };
    ours = {
      ...own.lead,
      roles: [
        ...committeeRoles.map((role) => ({ role, committeeId: own.committeeId })),
        ...dialogueRoles.map((role) => ({ role, dialogueId: own.id })),
      ],
    };
  });
  afterAll(async () => (await testing).drop());

  test('everything is refused, and not a row has changed', async () => {
    const before = await everyRow();
    const dialogueId = theirs.id;
    const text = 'Det här står på sidan för alla.';
    const end = {
      organ: 'Nämnden',
      decidedOn: today,
      publicReason: 'Frågan är redan avgjord av fullmäktige.',
    };
    const statement = { dialogueId: planned.id, principleId, words: 'Tjugo tecken, och några till.' };
    const decision = { decidedOn: today, paragraph: '§ 1', registryNumber: 'KFN 1', outcome: 'held' };
    const attempts = [
      attempt(registerInitiative, initiativeWords(theirs.committeeId)),
      attempt(startAssessment, { dialogueId }),
      attempt(assessInitiative, answers(dialogueId)),
      attempt(declineInitiative, { ...end, dialogueId: planned.id }),
      attempt(assignDialogueRole, {
        dialogueId,
        personId: ours.personId,
        role: 'projectLead',
        validFrom: today,
        validTo: '',
      }),
      attempt(endRole, { assignmentId: theirs.assignmentId }),
      attempt(savePlan, { dialogueId: planned.id, section: 'data', seen: 'x', personalData: 'Taget över' }),
      attempt(submitPlan, { dialogueId: planned.id }),
      attempt(withdrawPlan, { dialogueId }),
      attempt(attestPrinciple, statement),
      attempt(overridePrinciple, statement),
      attempt(recordDecision, {
        dialogueId,
        planVersionId: theirs.planVersionId,
        organ: 'Nämnden',
        ...decision,
      }),
      attempt(reopenPlan, { dialogueId }),
      attempt(publishDialogue, { dialogueId, planVersionId: theirs.planVersionId }),
      attempt(pauseDialogue, { dialogueId, text }),
      attempt(resumeDialogue, { dialogueId, text }),
      attempt(extendDialogue, { dialogueId, text, closesOn: addDays(today, 30) }),
      attempt(closeEarly, { dialogueId, text }),
      attempt(cancelDialogue, { dialogueId, text }),
      attempt(renameDialogue, { dialogueId, title: 'Taget över' }),
      attempt(saveSurvey, { dialogueId, revision: 0, title: 'Tagen över', intro: '' }),
      attempt(saveItem, { dialogueId, pageId: dialogueId, kind: 'longText', label: 'Tagen över?' }),
      attempt(arrangeSurvey, { dialogueId, act: 'addPage' }),
      attempt(publishSurvey, { dialogueId, revision: 1 }),
      attempt(publishTranslation, {
        dialogueId,
        part: 'page',
        language: 'en',
        texts: [{ field: 'question', id: 'question', source: 'x'.repeat(64), seen: 0, body: 'Taken over' }],
      }),
    ];
    for (const { name, by } of attempts) {
      expect(await by(ours), name).toMatchObject({ ok: false, kind: 'forbidden' });
    }
    expect(await everyRow()).toEqual(before);
  });

  test('the office key cannot undo what was recorded, and the public key reads no table', async () => {
    for (const attack of [
      sql`delete from event`,
      sql`update event set subjects = '{}'`,
      sql`delete from decision`,
      sql`update decision set outcome = 'held'`,
      sql`delete from plan_version`,
      sql`update plan_version set content = '{}'`,
      sql`delete from publication`,
      sql`delete from dialogue`,
      sql`delete from initiative`,
      sql`update initiative set question = 'x'`,
      sql`delete from contribution`,
      sql`delete from contribution_text`,
      sql`update contribution_text set body = 'x'`,
      sql`update submission set receipt_hash = 'x'`,
      sql`delete from role_assignment`,
      sql`update principle set severity = 'inform'`,
      sql`delete from principle_statement`,
      sql`delete from survey`,
      sql`delete from survey_version`,
      sql`update survey_version set definition = '{}'`,
      sql`update survey_option set label = 'x'`,
      sql`delete from survey_response`,
      sql`update translation set body = 'x'`,
      sql`delete from translation`,
      sql`insert into survey_response (submission_id, version_id) values (gen_random_uuid(), gen_random_uuid())`,
    ]) {
      await expect(database('office').execute(attack)).rejects.toThrow();
    }
    const tables = await baseTables();
    expect(tables.length).toBeGreaterThan(30);
    for (const table of tables) {
      await expect(publicDb().execute(sql`select 1 from ${sql.identifier(table)} limit 1`)).rejects.toThrow();
    }
  });
});

function attempt<Schema extends z.ZodType, Subject, Value>(
  useCase: UseCase<Schema, Subject, Value>,
  input: unknown,
) {
  return { name: useCase.name, by: (actor: Actor) => perform(useCase, actor, input) };
}

async function baseTables(): Promise<string[]> {
  const rows = await database('owner').execute<{ name: string }>(
    sql`select relname as name from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
        order by relname`,
  );
  return rows.map(({ name }) => name);
}

/** A fingerprint of every row of every table. */
async function everyRow(): Promise<Record<string, string>> {
  const prints: Record<string, string> = {};
  for (const name of await baseTables()) {
    const [row] = await database('owner').execute<{ print: string }>(
      sql`select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as print from ${sql.identifier(name)} t`,
    );
    prints[name] = row?.print ?? '';
  }
  return prints;
}
