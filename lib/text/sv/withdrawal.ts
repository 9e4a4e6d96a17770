/** Taking a contribution off the public page, from its receipt. */
export default {
  shown: {
    summary: 'Ta bort det från webbplatsen',
    explains:
      'Andra ser inte längre det du skrev. Det räknas och får svar ändå, och du ser det kvar på ditt kvitto. Du kan inte ångra dig.',
    submit: 'Ta bort från webbplatsen',
  },
  waiting: {
    summary: 'Låt det inte komma upp på webbplatsen',
    explains:
      'Det är inte granskat och syns inte på webbplatsen än. Väljer du det här kommer det aldrig upp där. Det räknas och får svar ändå, och du ser det kvar på ditt kvitto. Du kan inte ångra dig.',
    submit: 'Visa det inte på webbplatsen',
  },
  conflict: { already: 'Det är redan borttaget från webbplatsen.' },
  denied: {
    municipality: 'Det här visas inte på webbplatsen, så det finns inget att ta bort därifrån.',
    staff: 'Bara den som har kvittot kan ta bort sitt bidrag från webbplatsen.',
  },
};
