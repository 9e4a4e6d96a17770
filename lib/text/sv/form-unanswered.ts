/** Apart, since these words go to the browser with every form of the office. */
export default {
  signedOut: {
    heading: 'Du är inte inloggad längre',
    text: 'Inget är sparat än, men allt du har skrivit står kvar här. Logga in i en ny flik, kom tillbaka hit och tryck på knappen igen.',
  },
  unknown: {
    heading: 'Vi vet inte om det blev sparat',
    text: 'Inget svar kom tillbaka. Allt du har skrivit står kvar här. Se efter att du har kontakt med nätet och tryck på knappen igen.',
  },
  outdated: {
    heading: 'Sidan går inte att spara',
    text: 'Genklang har uppdaterats sedan du öppnade sidan. Allt du har skrivit står kvar här, men kan inte skickas härifrån. Kopiera det, ladda om sidan och klistra in det igen.',
  },
  signIn: 'Logga in i en ny flik',
};
