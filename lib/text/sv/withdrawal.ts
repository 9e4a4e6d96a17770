/** Taking a contribution off the public page, from its receipt. */
export default {
  summary: 'Ta bort det från webbplatsen',
  explains:
    'Andra ser inte längre det du skrev. Det räknas och får svar ändå, och du ser det kvar på ditt kvitto. Du kan inte ångra dig.',
  submit: 'Ta bort från webbplatsen',
  conflict: { already: 'Det är redan borttaget från webbplatsen.' },
  denied: {
    municipality: 'Det här visas inte på webbplatsen, så det finns inget att ta bort därifrån.',
    staff: 'Bara den som har kvittot kan ta bort sitt inlägg från webbplatsen.',
  },
};
