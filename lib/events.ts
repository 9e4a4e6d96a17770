/**
 * Everything that can happen, each with the ids that it concerns. Ids only: no words, no names, no contact
 * data. An event that `notify.ts` does not answer does not compile.
 */
export type GenklangEvent =
  | {
      type: 'committee.added' | 'committee.renamed' | 'committee.ended';
      dialogueId?: never;
      committeeId: string;
    }
  | { type: 'person.added' | 'person.changed'; dialogueId?: never; personId: string }
  | {
      type: 'role.assigned' | 'role.ended';
      dialogueId?: string;
      personId: string;
      assignmentId: string;
    }
  | { type: 'session.started' | 'session.ended'; dialogueId?: never; personId: string }
  | { type: 'installation.changed'; dialogueId?: never }
  | { type: 'page.worded'; dialogueId?: never; page: string; language: string; version: number }
  | { type: 'barrier.reported' | 'barrier.handled'; dialogueId?: never; reportId: string }
  | { type: 'principle-set.adopted'; dialogueId?: never; principleSetId: string }
  | { type: 'initiative.registered' | 'initiative.corrected'; dialogueId: string }
  | {
      type: 'initiative.declined' | 'initiative.information-recorded' | 'initiative.end-corrected';
      dialogueId: string;
    }
  | { type: 'assessment.started'; dialogueId: string }
  | { type: 'assessment.made'; dialogueId: string; assessmentId: string; outcome: string }
  | { type: 'plan.saved'; dialogueId: string; revision: number }
  | { type: 'plan.submitted'; dialogueId: string; planVersionId: string }
  | { type: 'plan.withdrawn'; dialogueId: string }
  | {
      type: 'principle.attested' | 'principle.overridden' | 'principle.statement-withdrawn';
      dialogueId: string;
      principleId: string;
    }
  | { type: 'decision.recorded'; dialogueId: string; decisionId: string; outcome: string }
  | { type: 'decision.corrected' | 'decision.reopened'; dialogueId: string; decisionId: string }
  | { type: 'dialogue.published'; dialogueId: string; publicationId: string }
  | { type: 'dialogue.renamed'; dialogueId: string }
  | { type: 'dialogue.handed-over'; dialogueId: string; committeeId: string }
  | { type: 'translation.published'; dialogueId: string; part: string; language: string }
  | { type: 'dialogue.opened' | 'dialogue.closed'; dialogueId: string }
  | {
      type:
        | 'dialogue.paused'
        | 'dialogue.resumed'
        | 'dialogue.extended'
        | 'dialogue.closed-early'
        | 'dialogue.cancelled';
      dialogueId: string;
      noticeId: string;
    }
  | { type: 'survey.saved'; dialogueId: string; revision: number }
  | { type: 'survey.published'; dialogueId: string; versionId: string; number: number }
  | { type: 'submission.received' | 'submission.recorded'; dialogueId: string; submissionId: string }
  | { type: 'import.made' | 'import.revoked'; dialogueId: string; importId: string }
  | { type: 'contribution.withdrawn' | 'proposal.supported'; dialogueId: string; contributionId: string }
  | { type: 'contribution.erased'; dialogueId: string; contributionId: string; erasureId: string }
  | {
      type: 'contribution.published' | 'contribution.cleared' | 'contribution.withheld';
      dialogueId: string;
      contributionId: string;
      moderationId: string;
    }
  | { type: 'contribution.reported'; dialogueId: string; contributionId: string; complaintId: string }
  | {
      type: 'official-answer.given' | 'official-answer.taken-back';
      dialogueId: string;
      contributionId: string;
      answerId: string;
    }
  // Who reads, notes or marks what, and in which dialogue, is not told: that it was done is.
  | { type: 'reading.recorded' | 'reading.noted' | 'reading.marked'; dialogueId?: never }
  | { type: 'compilation.started'; dialogueId: string }
  | { type: 'theme.added'; dialogueId: string; themeId: string }
  | { type: 'theme.reworded'; dialogueId: string; themeId: string; version: number }
  | { type: 'coding.assigned'; dialogueId: string; themeId: string; contributionIds: string[] }
  | { type: 'coding.removed'; dialogueId: string; contributionId: string; themeId: string }
  | { type: 'contribution.excluded' | 'contribution.included'; dialogueId: string; contributionId: string }
  | { type: 'theme.assessed'; dialogueId: string; themeId: string; assessmentId: string }
  | { type: 'pair.proposed' | 'pair.answered'; dialogueId: string; contributionId: string; themeId: string }
  | { type: 'answers.reviewed'; dialogueId: string; contributionId: string }
  | { type: 'theme.answered'; dialogueId: string; themeId: string; answerId: string }
  | { type: 'report.drafted' | 'report.written'; dialogueId: string; reportId: string }
  | { type: 'report.published'; dialogueId: string; reportId: string; kind: string; number: number }
  | {
      type: 'line.written' | 'line.moved' | 'line.removed';
      dialogueId: string;
      reportId: string;
      lineId: string;
    }
  | {
      type: 'line.linked' | 'line.unlinked';
      dialogueId: string;
      lineId: string;
      themeId: string | null;
      contributionIds: string[];
      /** A closed question of the survey. */
      questionId?: string;
    }
  | { type: 'quotation.added' | 'quotation.removed'; dialogueId: string; lineId: string; quotationId: string }
  | { type: 'quotation.released'; dialogueId: string; contributionId: string }
  | { type: 'decision.prepared'; dialogueId: string }
  | { type: 'matter.decided'; dialogueId: string; decisionId: string; outcome: string }
  | { type: 'follow-up.started' | 'dialogue.evaluated' | 'dialogue.archived'; dialogueId: string }
  | { type: 'measure.registered'; dialogueId: string; measureId: string }
  | { type: 'measure.reported'; dialogueId: string; measureId: string; status: string };

export type EventType = GenklangEvent['type'];
