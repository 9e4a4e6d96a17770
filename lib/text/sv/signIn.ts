export default {
  title: 'Logga in',
  lead: 'För politiker och tjänstepersoner. Du som är invånare behöver inget konto för att läsa eller skicka in.',
  withProvider: 'Logga in med kommunens inloggning',
  noProvider:
    'Inloggningen är inte inställd än. Den som sköter installationen anger kommunens identitetstjänst.',
  demoHeading: 'Demokonton',
  demoLead: 'Personerna är påhittade. Välj en, så loggas du in med ett klick.',
  work: {
    elected: 'Politiker',
    committee: 'Handläggare och registratorer',
    dialogue: 'De som arbetar med dialogerna',
    installation: 'Administratör och dataskyddsombud',
    none: 'Utan uppdrag',
  },
  workLead: {
    elected: 'Läser planer och inlägg på telefonen, skriver under och svarar.',
    committee: 'Prövar initiativ, utser dem som arbetar med dialogen och antecknar nämndens beslut.',
    dialogue: 'Planerar, publicerar, granskar, sammanställer och svarar.',
    installation: 'Sköter nämnder, personer, roller och sidor, och följer hur personuppgifter hanteras.',
    none: 'Så ser det ut när uppdraget har tagit slut.',
  },
  demoIn: 'Logga in',
  demoAs: 'som {name}',
  demoNoRoles: 'Har inga uppdrag just nu.',
  already: 'Du är inloggad som {name}',
  goOn: 'Till ditt arbete',
  signedOut: 'Du är utloggad.',
  failed: 'Det gick inte att logga in',
  problem: {
    unknown:
      'Du är känd hos kommunen men inte upplagd i Genklang. Be den som är administratör att lägga till dig. Inget konto har skapats.',
    unverified:
      'Kommunens inloggning har inte bekräftat din e-postadress. Be din it-avdelning att göra det, och försök igen.',
    refused: 'Inloggningen blev inte klar. Försök igen.',
    foreign: 'Begäran kom från en annan webbplats. Logga in härifrån i stället.',
  },
  roleInCommittee: '{role} i {place}',
  roleInSeveral: '{role} i {count} dialoger',
  roleInDialogue: '{role} för {place}',
};
