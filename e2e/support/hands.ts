/** Who does what in a dialogue that a test makes for itself, by the names of the demo. */
export const hands = [
  { role: 'projectLead', name: 'Sara Lindvall' },
  { role: 'communicator', name: 'Felicia Bohman' },
  { role: 'moderator', name: 'Nadja Petrovic' },
  { role: 'analyst', name: 'Viktor Hägg' },
  { role: 'feedbackOwner', name: 'Elin Stenmark' },
  { role: 'politicalOwner', name: 'Henrik Stålnacke' },
  { role: 'registrar', name: 'Lena Kvarnström' },
] as const;

type WantedProposal = {
  title: string;
  what: string;
  why?: string;
  place?: string;
  latitude?: string;
  longitude?: string;
  /** How many stand behind it. */
  support?: number;
};

export type Wanted = {
  title: string;
  texts: { text: string; audience?: 'public' | 'municipality' }[];
  /** Proposals in their parts, sent after the texts. */
  proposals?: WantedProposal[];
  closed?: boolean;
  /** How far it has come: the nämnd has decided in the matter, or its answer is published too. */
  until?: 'decided' | 'answered';
  /** In how many days both feedbacks are promised. */
  feedbackIn?: number;
};

/** The name of whoever has the role. */
export function named(role: (typeof hands)[number]['role']): string {
  return hands.find((hand) => hand.role === role)?.name ?? '';
}
