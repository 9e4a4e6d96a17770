export default {
  columns: 'What the columns mean',
  columnName: 'Column',
  columnWhat: 'Content',
  fileName: 'dialogues',
  yes: 'Yes',
  no: 'No',
  column: {
    registryNumber: {
      name: 'Registry number',
      what: 'The number of the case. Quote it when you ask for public documents.',
    },
    question: {
      name: 'Question',
      what: 'The question to residents, or the one that was considered. In Swedish.',
    },
    title: { name: 'Dialogue', what: 'The name of the dialogue. In Swedish.' },
    committee: { name: 'Committee', what: 'The committee responsible for the dialogue.' },
    state: { name: 'Stage', what: 'How far the dialogue had come when the file was fetched.' },
    interrupted: {
      name: 'Interrupted',
      what: 'Yes if the dialogue was cancelled after someone had answered.',
    },
    initiativeOn: { name: 'Initiative', what: 'The day of the political initiative.' },
    opensOn: { name: 'Opens', what: 'The first day to answer.' },
    closesOn: { name: 'Closes', what: 'The last day to answer.' },
    interimFeedbackOn: {
      name: 'What you said',
      what: 'The day by which we have promised to tell what residents said.',
    },
    decisionOn: { name: 'Decision', what: 'The day when the committee is to decide in the matter.' },
    finalFeedbackOn: {
      name: 'What was decided',
      what: 'The day by which we have promised to tell what was decided and why.',
    },
    evaluationOn: { name: 'Evaluation', what: 'The day by which the dialogue is to be evaluated.' },
    daysLate: { name: 'Days late', what: 'Days since we should have replied. 0 when we are not late.' },
    endedOn: {
      name: 'Ended without dialogue',
      what: 'The day when it was settled that no dialogue would be held.',
    },
    reason: { name: 'Reason', what: 'Why there was no dialogue. In Swedish.' },
    contributions: {
      name: 'Published contributions',
      what: 'How many contributions the page of the dialogue shows.',
    },
    address: { name: 'Address', what: 'The page of the dialogue.' },
  },
};
