import type { TranslatedContent } from './types';

/** The page of case B in Finnish: what it takes to answer. */
export const finnishB: TranslatedContent = {
  language: 'fi',
  writtenBy: 'felicia-bohman',
  daysFromStart: -28,
  texts: {
    'title title': 'Turvallisempi linja-autoasema',
    'question question':
      'Mikä saisi useammat tuntemaan olonsa turvalliseksi linja-autoasemalla päivin ja illoin?',
    'purpose purpose-1':
      'Lautakunta haluaa tietää, mistä toimenpiteistä on eniten hyötyä aseman käyttäjille, jotta rahat menevät oikeaan paikkaan.',
    'subQuestions fraga-1': 'Missä ja milloin tunnet olosi turvattomaksi, jos tunnet?',
    'subQuestions fraga-2': 'Mikä toimii hyvin ja pitäisi säilyttää?',
    'openItems lighting': 'Missä valaistaan, kuinka kirkkaasti ja kuinka pitkään',
    'openItems waiting': 'Millaisia odotuspaikat ovat: katto, seinät, penkit, lämpö ja tiedot busseista',
    'openItems staffing': 'Minä päivinä ja mihin aikaan asemalla on henkilökuntaa ja mitä he tekevät',
    'openItems greenery': 'Mitkä pensaat ja puut poistetaan, säilytetään tai istutetaan',
    'fixedItems location': 'Asema pysyy samassa paikassa',
    'fixedItemsWhy location': 'Kunnanvaltuusto on päättänyt siitä.',
    'fixedItems police': 'Poliisin ja järjestyksenvalvojien tehtävät',
    'fixedItemsWhy police': 'Niistä säädetään laissa. Kunta voi esittää toiveita mutta ei päättää.',
    'fixedItems budget': 'Vuoden kehys: 3,6 miljoonaa kruunua rakentamiseen ja 900 000 kruunua toimintaan',
    'fixedItemsWhy budget': 'Kehyksestä on päätetty kunnan talousarviossa.',
    'promise promise-1':
      'Luemme kaiken, mitä kirjoitat. Kerromme, miten se vaikutti lautakunnan päätökseen, ja jos se ei vaikuttanut, selitämme miksi.',
    'languages languages-1': 'Saat kirjoittaa millä kielellä haluat. Me käännämme.',
    'heading purpose': 'Miksi kysymme?',
    'heading think': 'Mieti esimerkiksi',
    'heading open': 'Tähän voit vaikuttaa',
    'heading wasOpen': 'Tähän sai vaikuttaa',
    'heading fixed': 'Tämä on jo päätetty',
    'heading promise': 'Tämän lupaamme',
    'heading takePart': 'Kirjoita mielipiteesi',
    'heading welcome': 'Voit vastata suomeksi.',
    'heading lastDay': 'Viimeinen vastauspäivä',
    'heading reach': 'Kielet ja esteettömyys',
  },
};
