import type { OwnDisposition, ThemeResponse } from './types';

/** Case A: per theme what officials assessed and what Kommunstyrelsen answered. */
export const responsesA: readonly ThemeResponse[] = [
  {
    theme: 'housing',
    assessedBy: 'annika-rosenlund',
    officialsAssessment:
      'Bostäder togs upp på alla tio möten. Lägenheter i markplan för äldre frigör hus för familjer. Kommunens bostadsbolag kan bygga smått i tre orter utan att höja hyrorna på annat håll. Tomterna i Sjösa är för stora, det stämmer.',
    politicalResponse:
      'Bostadsbolaget får i uppdrag att bygga 6–8 lägenheter i markplan i Tystberga, Jönåker och Stigtomta, i den ordningen. Tomterna i Sjösa styckas om. Det räcker inte till alla orter, och det står i planen vilka som får vänta.',
    disposition: { kind: 'partly' },
    change: '6–8 lägenheter i Tystberga, sedan Jönåker och Stigtomta. Tomterna i Sjösa styckas om.',
  },
  {
    theme: 'transport',
    assessedBy: 'annika-rosenlund',
    officialsAssessment:
      'Turerna bestäms av regionen. Kommunen bestämmer över skolskjutsen och kan låta vuxna åka med där det finns plats. En handlingsbuss kan köpas för 210 000 kronor om året.',
    politicalResponse:
      'Vi öppnar skolskjutsen för vuxna på fyra linjer och köper en handlingsbuss från Vrena på prov. Vi driver söndagsturer och kopplingen till tåget mot regionen, men kan inte lova svaret.',
    disposition: { kind: 'partly' },
    change: 'Vuxna får plats i skolskjutsen på fyra linjer. Handlingsbuss från Vrena i ett år.',
  },
  {
    theme: 'grocery',
    assessedBy: 'annika-rosenlund',
    officialsAssessment:
      'Butiken överlever på flera små inkomster. Hemsändningsbidraget har inte höjts på nio år. Kommunen kan lägga mindre inköp lokalt inom upphandlingslagen.',
    politicalResponse:
      'Hemsändningsbidraget höjs från 90 till 160 kronor per tur. Förskolor och boenden i orten får handla färskvaror i ortens butik. En obemannad butik prövas i Bergshammar om ett företag vill driva den.',
    disposition: { kind: 'accommodated' },
    change: '160 kronor per hemkörning. Kommunens inköp av färskvaror görs i orten.',
  },
  {
    theme: 'fuel',
    assessedBy: 'annika-rosenlund',
    officialsAssessment:
      'En mack i Nävekvarn går inte ihop ens med stöd. Laddstolpar vid bygdegårdar gör det, och hemtjänsten behöver dem.',
    politicalResponse:
      'Laddstolpar sätts upp vid sex bygdegårdar, öppna för alla. En ny mack bekostar vi inte.',
    disposition: { kind: 'partly' },
    change: 'Laddstolpar vid sex bygdegårdar.',
  },
  {
    theme: 'care',
    assessedBy: 'annika-rosenlund',
    officialsAssessment:
      'Hemtjänsten kan utgå från Nävekvarn utan högre kostnad. Larmen behöver prövas på plats. Distriktssköterskor och ambulans är regionens.',
    politicalResponse:
      'Hemtjänsten får en lokal i Nävekvarn, och alla trygghetslarm testas hemma hos den som har dem. Äldreboendet i Stigtomta blir kvar under planens tid.',
    disposition: { kind: 'partly' },
    change: 'Hemtjänsten utgår från Nävekvarn. Alla larm testas på plats.',
  },
  {
    theme: 'school',
    assessedBy: 'annika-rosenlund',
    officialsAssessment:
      'Skolorna låg utanför det som kunde påverkas. Anteckningarna lämnades till Barn- och ungdomsnämnden i samma vecka som mötena.',
    politicalResponse:
      'Vi har lämnat över allt ni sa. Kommunstyrelsen har begärt att nämnden ger besked för längre tid än ett år.',
    disposition: {
      kind: 'outOfScope',
      reason: 'Vilka skolor som finns kvar beslutas i ett annat ärende, och det sa vi från början.',
      forwardedTo: 'Barn- och ungdomsnämnden',
    },
  },
  {
    theme: 'roads',
    assessedBy: 'annika-rosenlund',
    officialsAssessment:
      'De flesta vägarna är statens. Kommunen kan bygga cykelväg Sjösa–Nyköping tillsammans med Trafikverket, som betalar hälften. Kostnaden ligger utanför planens ram.',
    politicalResponse:
      'Cykelvägen från Sjösa är viktigast. Den får svar när Trafikverket har beslutat om sin del. Snöröjning i tre orter upphandlas av lantbrukare.',
    disposition: {
      kind: 'deferred',
      reason: 'Väntar på Trafikverkets beslut om medfinansiering av cykelvägen.',
      deferredUntil: 95,
    },
  },
  {
    theme: 'broadband',
    assessedBy: 'annika-rosenlund',
    officialsAssessment:
      'Fiberns sista hushåll kräver statligt stöd. Trygghetspunkter med reservkraft kan ordnas nu, eftersom bygdegårdarna redan finns.',
    politicalResponse:
      'Åtta bygdegårdar blir trygghetspunkter med reservkraft och radio. Fiber till de sista hushållen söker vi stöd för.',
    disposition: { kind: 'partly' },
    change: 'Åtta trygghetspunkter med reservkraft.',
  },
  {
    theme: 'meetingPlaces',
    assessedBy: 'annika-rosenlund',
    officialsAssessment:
      'Förslagen är billiga och bygden vill göra jobbet själv. Det saknas mest material, nycklar och någon att ringa.',
    politicalResponse:
      'Varje ort får 40 000 kronor om året att själv bestämma över, och nyckel till kommunens lokaler på kvällar och helger.',
    disposition: { kind: 'accommodated' },
    change: '40 000 kronor om året per ort och nyckel till kommunens lokaler.',
  },
  {
    theme: 'process',
    assessedBy: 'annika-rosenlund',
    officialsAssessment:
      'Önskemålen om en utpekad person, ett årligt belopp och uppföljning med bygden vid bordet är rimliga och ryms i ramen.',
    proposed: { kind: 'partly' },
    politicalResponse:
      'Ja till alla tre. Landsbygdsutvecklaren blir er ingång, beloppet står i budgeten och vi följer upp varje vår tillsammans. På tre möten saknades vi politiker. Det beklagar vi.',
    disposition: { kind: 'accommodated' },
    change: 'Årligt belopp, en utpekad tjänsteperson och uppföljning varje vår.',
  },
  {
    theme: 'noTheme',
    assessedBy: 'viktor-hagg',
    officialsAssessment: 'Två bidrag som inte rör service.',
    politicalResponse: 'Tack. Bullarna var goda, och bilden på älgen väntar vi på.',
    disposition: { kind: 'noted', reason: 'Bidraget innehåller inget som planen kan svara på.' },
  },
];

/** Case A: contributions that are answered differently from their theme. */
export const ownDispositionsA: readonly OwnDisposition[] = [
  { contribution: 'a01', theme: 'housing', disposition: { kind: 'accommodated' } },
  {
    contribution: 'a45',
    theme: 'housing',
    disposition: {
      kind: 'notAccommodated',
      reason:
        'Den gamla skolan i Vrena såldes innan planen skrevs. Vi har gett den nya ägaren era idéer men kan inte bestämma.',
    },
  },
  {
    contribution: 'a65',
    theme: 'housing',
    disposition: {
      kind: 'notAccommodated',
      reason: 'Planen används av 19 flickor som sköter den själva. Bygden i Svalsta var inte överens.',
    },
  },
  { contribution: 'a66', theme: 'housing', disposition: { kind: 'accommodated' } },
  { contribution: 'a68', theme: 'transport', disposition: { kind: 'accommodated' } },
  {
    contribution: 'a84',
    theme: 'transport',
    disposition: {
      kind: 'accommodated',
      reason:
        'Handlingsbussen köps på prov i ett år. Den ska gå på fredagar och stanna i två timmar, så att ni hinner till både apotek och bank.',
    },
  },
  {
    contribution: 'a78',
    theme: 'meetingPlaces',
    disposition: {
      kind: 'outOfScope',
      reason:
        'Kurser i svenska beslutas inte med serviceplanen. Vi har skickat ert önskemål om en vinterkurs i Jönåker vidare. Lokalen finns: med ortens nyckel ryms kursen i skolan på kvällen.',
      forwardedTo: 'Kommunens vuxenutbildning',
    },
  },
  {
    contribution: 'a53',
    theme: 'transport',
    disposition: {
      kind: 'outOfScope',
      reason: 'Sjukresor ordnas av regionen.',
      forwardedTo: 'Region Sörmland',
    },
  },
  {
    contribution: 'a58',
    theme: 'transport',
    disposition: {
      kind: 'outOfScope',
      reason: 'Turer över länsgränsen bestäms av två regioner.',
      forwardedTo: 'Sörmlands kollektivtrafikmyndighet',
    },
  },
  {
    contribution: 'a13',
    theme: 'grocery',
    disposition: { kind: 'alreadyInPlace' },
  },
  {
    contribution: 'a34',
    theme: 'grocery',
    disposition: {
      kind: 'deferred',
      reason: 'Avgiften för små livsmedelsföretag prövas när taxan görs om.',
      deferredUntil: 38,
    },
  },
  {
    contribution: 'a09',
    theme: 'fuel',
    disposition: {
      kind: 'notAccommodated',
      reason:
        'Kalkylen visar förlust även med statligt stöd. Räddningstjänsten har fått er uppgift om dunkar i bilar.',
    },
  },
  {
    contribution: 'a63',
    theme: 'care',
    disposition: {
      kind: 'outOfScope',
      reason: 'Ambulansen är regionens ansvar. Vi har skickat uppgiften om 47 minuter till dem.',
      forwardedTo: 'Region Sörmland',
    },
  },
  {
    contribution: 'a16',
    theme: 'roads',
    disposition: {
      kind: 'outOfScope',
      reason: 'Vägen till Nävekvarn är statlig. Vi har anmält tjälskotten.',
      forwardedTo: 'Trafikverket',
    },
  },
  { contribution: 'a83', theme: 'roads', disposition: { kind: 'accommodated' } },
  {
    contribution: 'a79',
    theme: 'process',
    disposition: {
      kind: 'notAccommodated',
      reason:
        'Du vill att pengarna läggs i staden. Kommunstyrelsen gör en annan avvägning: den som blir gammal i skogen ska också kunna handla.',
    },
  },
];
