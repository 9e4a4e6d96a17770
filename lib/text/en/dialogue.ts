import list from './dialogue-list';
import pages from './dialogue-pages';
import registerFile from './dialogue-register-file';

export default {
  ...pages,
  list,
  registerFile,
  conflict: {
    state: 'The dialogue has moved on since you opened the page. Reload to see where it stands.',
  },
  denied: {
    see: 'This dialogue is not public yet. Only those who work with it can read it.',
  },
  state: {
    initiative: 'Initiative',
    assessment: 'Being assessed',
    planning: 'Being planned',
    pendingDecision: 'Awaiting a decision',
    returned: 'Sent back',
    approved: 'Decided',
    announced: 'Opens soon',
    open: 'Open',
    paused: 'Paused',
    closed: 'Closed',
    compiling: 'Being compiled',
    interimFeedback: 'What you said',
    decisionPreparation: 'Decision being prepared',
    decided: 'Decision made',
    finalFeedback: 'What was decided',
    followUp: 'Being followed up',
    evaluated: 'Evaluated',
    archived: 'Finished and archived',
    declined: 'Considered, not held',
    informationOnly: 'Became information',
    cancelled: 'Cancelled',
  },
  level: {
    inform: 'Information',
    consult: 'Consultation',
    involve: 'Involvement',
    collaborate: 'Collaboration',
    empower: 'Empowerment',
  },
};
