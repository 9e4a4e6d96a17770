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

export type Wanted = {
  title: string;
  texts: { text: string; audience?: 'public' | 'municipality' }[];
  closed?: boolean;
};

/** The name of whoever has the role. */
export function named(role: (typeof hands)[number]['role']): string {
  return hands.find((hand) => hand.role === role)?.name ?? '';
}
