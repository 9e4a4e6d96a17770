import list from './dialogue-list';
import pages from './dialogue-pages';
import registerFile from './dialogue-register-file';

export default {
  ...pages,
  list,
  registerFile,
  conflict: {
    state: 'Dialogen har gått vidare sedan du öppnade sidan. Ladda om och se var den är nu.',
  },
  denied: {
    see: 'Den här dialogen är inte offentlig än. Bara de som arbetar med den kan läsa den.',
  },
  state: {
    initiative: 'Initiativ',
    assessment: 'Prövas',
    planning: 'Planeras',
    pendingDecision: 'Väntar på beslut',
    returned: 'Återremitterad',
    approved: 'Beslutad',
    announced: 'Öppnar snart',
    open: 'Öppen',
    paused: 'Pausad',
    closed: 'Stängd',
    compiling: 'Sammanställs',
    interimFeedback: 'Det här sa ni',
    decisionPreparation: 'Beslut förbereds',
    decided: 'Beslut fattat',
    finalFeedback: 'Det här beslutades',
    followUp: 'Följs upp',
    evaluated: 'Utvärderad',
    archived: 'Avslutad och arkiverad',
    declined: 'Prövad, hölls inte',
    informationOnly: 'Blev information',
    cancelled: 'Inställd',
  },
  level: {
    inform: 'Information',
    consult: 'Konsultation',
    involve: 'Dialog',
    collaborate: 'Inflytande',
    empower: 'Medbeslutande',
  },
};
