import type { OwnDisposition, ThemeResponse } from './types';

/** Case C: officials' assessment before the decision, the political response adopted with it. */
export const responsesC: readonly ThemeResponse[] = [
  {
    theme: 'greenPaths',
    assessedBy: 'emre-kaplan',
    officialsAssessment:
      'Deltagarna ritade 26 sträckor. Tre saknades på vår karta, bland dem genvägen som nästan hela 5A använder. Kostnaden för grindar, spång och skyltar är låg jämfört med värdet. Ett sammanhängande stråk från matbutiken till vattnet går att få om Lindängens östra kant lämnas fri.',
    politicalResponse:
      'Stigarna ni visade oss ska finnas kvar och bindas ihop. Fem stråk skrivs in i inriktningen med minst 20 meters bredd, och hålet i staketet blir en grind. Parkering får inte läggas mellan hus och stråk.',
    disposition: { kind: 'accommodated' },
    change: 'Fem stråk med minst 20 meters bredd, grind vid kolonierna, bänkar var tvåhundrade meter.',
  },
  {
    theme: 'nature',
    assessedBy: 'emre-kaplan',
    officialsAssessment:
      'Ekarna är skyddade, men inte brynet och gläntan. Inventeringarna som lämnats in håller god kvalitet och visar att brynet mot Lindängen är viktigast. Den lösa hundslänten berörs inte av något alternativ.',
    politicalResponse:
      'Ekbacken lämnas orörd, och halva Lindängen, den som ligger mot brynet, blir äng. Gläntan med kojorna bakom skolan sparas. Vi håller med om att det inte går att ersätta.',
    disposition: { kind: 'accommodated' },
    change: 'Halva Lindängen blir äng. Gläntan bakom skolan undantas från bebyggelse.',
  },
  {
    theme: 'farmland',
    assessedBy: 'emre-kaplan',
    officialsAssessment:
      'Lindängen och skolans baksida rymmer 125 bostäder. Då finns ett annat läge som räcker, och miljöbalken ger inget utrymme för åkern. Arrendatorn uppger dessutom att resten inte går att bruka om norra delen tas.',
    politicalResponse:
      'Södra åkern byggs inte. Alla 14 hektar ligger kvar som åker, och arrendet förlängs i tio år. Vi borde ha prövat lagen innan vi ställde frågan, då hade många sluppit oroa sig.',
    disposition: { kind: 'accommodated' },
    change: 'Alternativet med hus på norra delen av åkern är struket.',
  },
  {
    theme: 'density',
    assessedBy: 'emre-kaplan',
    officialsAssessment:
      'Önskemålen går isär mellan två och fem våningar. Utan åkern krävs fyra till fem våningar på någon del för att nå 120 bostäder. Skuggstudien visar att fem våningar norr om skolgården inte skuggar den efter klockan nio vid vintersolståndet.',
    proposed: {
      kind: 'notAccommodated',
      reason: 'Fyra våningar på hela ytan ger lika många bostäder till lägre kostnad.',
    },
    politicalResponse:
      'Högst tre våningar mot villorna, fyra mot Arnöleden och fem på den norra delen bakom skolan. Det är högre än många ville. Det är priset för att åkern får ligga kvar, och det säger vi hellre rakt ut.',
    disposition: { kind: 'partly' },
    change: 'Tre, fyra och fem våningar på olika delar. Minst 30 meter till befintliga villor.',
  },
  {
    theme: 'housing',
    assessedBy: 'emre-kaplan',
    officialsAssessment:
      'Två grupper återkommer: unga som vill ha små hyresrätter och äldre som vill lämna sin villa för hiss och balkong. Trångbodda familjer efterfrågar fem rum. Kommunen äger båda platserna och kan styra upplåtelsen genom markanvisning, men inte hyran.',
    politicalResponse:
      'Minst hälften blir hyresrätter, med både ettor och femmor, och alla hus över två våningar får hiss. Vi kan inte bestämma hyran. Den som bygger ska redovisa den i anbudet, och det väger tungt.',
    disposition: { kind: 'partly' },
    change: 'Minst hälften hyresrätt, hiss i alla hus över två våningar, en tomt till en byggemenskap.',
  },
  {
    theme: 'cycling',
    assessedBy: 'emre-kaplan',
    officialsAssessment:
      'Här är motsättningen tydligast. Pendlare vill ha en rak och snabb väg genom Ekbacken, boende vill ha kvar grusstigen. Förslaget från gåturen, en väg i brynet, blir 70 meter längre men kan bli tre meter bred, plogas tidigt och skiljas från gående. Det undviker skyddszonen runt ekarna.',
    politicalResponse:
      'Cykelvägen byggs i brynet: tre meter bred, asfalterad, skild från gångvägen med ett grässtråk och plogad före klockan sex. Den raka vägen genom Ekbacken byggs inte. Vi vet att pendlarna förlorar en halv minut, och att några av er är besvikna.',
    disposition: { kind: 'partly' },
    change: 'Cykelväg i brynet i stället för genom Ekbacken, på samma sida om leden hela vägen.',
  },
  {
    theme: 'lighting',
    assessedBy: 'emre-kaplan',
    officialsAssessment:
      'De som går och cyklar i mörker vill se var de sätter foten. De som bor nära och de som räknar fladdermöss vill ha mörkt. Låga, bärnstensfärgade lampor som tänds av rörelse klarar båda, men kan inte sättas på alla stigar.',
    politicalResponse:
      'En slinga och cykelvägen får svagt, nedåtriktat ljus som tänds när någon kommer. Övriga stigar lämnas mörka med flit.',
    disposition: { kind: 'partly' },
    change: 'Rörelsestyrt ljus på cykelvägen och en slinga.',
  },
  {
    theme: 'traffic',
    assessedBy: 'emre-kaplan',
    officialsAssessment:
      'Två övergångar är farliga: vid affären och vid skolan. Fart på hela Arnöleden är en annan fråga. Med 40 km/h hela vägen räknar vi med att var femte bil väljer villagatorna. Upphöjda övergångar sänker farten där folk går.',
    politicalResponse:
      'Två upphöjda övergångar byggs, grönt ljus kommer snabbare för gående, och avlämningen flyttas till en slinga vid Lindängen. Infarten till de nya husen går direkt från leden.',
    disposition: { kind: 'partly' },
    change: 'Två upphöjda övergångar, ny slinga för avlämning, infart direkt från leden.',
  },
  {
    theme: 'water',
    assessedBy: 'emre-kaplan',
    officialsAssessment:
      'Uppgifterna om lera, dammen på 50-talet och översvämmade garage stämmer med våra äldre borrprover. Ingen skyfallskartering finns. Den behövs innan höjder på mark och hus kan sättas.',
    politicalResponse:
      'Ingen detaljplan börjar ritas förrän skyfallskarteringen är klar. Vi svarar på de enskilda förslagen när den ligger på bordet.',
    disposition: {
      kind: 'deferred',
      reason: 'Svaret kräver en skyfallskartering, som är beställd men inte klar.',
      deferredUntil: 62,
    },
  },
  {
    theme: 'school',
    assessedBy: 'emre-kaplan',
    officialsAssessment:
      'Skolan har 412 elever i lokaler för 400. Barn- och ungdomsnämnden räknar på en utbyggnad men har inte beslutat. 125 bostäder väntas ge omkring 45 elever till.',
    proposed: { kind: 'noted', reason: 'Skolans lokaler hör till en annan nämnd.' },
    politicalResponse:
      'Inga hus blir inflyttade förrän skolan har plats. Vi har skrivit in det som villkor, men hur skolan byggs ut avgör Barn- och ungdomsnämnden i sin lokalplan.',
    disposition: {
      kind: 'deferred',
      reason: 'Barn- och ungdomsnämnden beslutar om skolans utbyggnad i sin nästa lokalplan.',
      deferredUntil: 140,
    },
  },
  {
    theme: 'bus',
    assessedBy: 'emre-kaplan',
    officialsAssessment:
      'Kommunen bestämmer inte över turerna. Uppgiften att bussen missar pendeltåget med fyra minuter är kontrollerad och riktig.',
    politicalResponse:
      'Vi har skickat era synpunkter vidare och begärt att anslutningen till morgontåget ändras.',
    disposition: {
      kind: 'outOfScope',
      reason: 'Busslinjens turer beslutas av regionen och låg utanför det som kunde påverkas.',
      forwardedTo: 'Sörmlands kollektivtrafikmyndighet',
    },
  },
  {
    theme: 'process',
    assessedBy: 'elin-stenmark',
    officialsAssessment:
      'Kritiken gäller tider som utesluter skiftarbetare och pendlare, tidigare synpunkter utan svar och ord som inte förklaras. Flera uppskattar att ramarna var tydliga.',
    politicalResponse:
      'Ni som frågar om det är på riktigt har rätt att göra det. Jämför det här svaret med vad ni skrev. Nästa gång håller vi mötet på två tider och går till tvättstugorna först.',
    disposition: {
      kind: 'noted',
      reason: 'Synpunkterna gäller vårt arbetssätt och ändrar inte inriktningen. De är med i utvärderingen.',
    },
  },
  {
    theme: 'noTheme',
    assessedBy: 'viktor-hagg',
    officialsAssessment: 'Tre bidrag som inte säger något om frågan.',
    politicalResponse: 'Tack för att ni hörde av er.',
    disposition: { kind: 'noted', reason: 'Bidraget rör inte vad som ska byggas eller sparas på Arnö.' },
  },
];

/** Case C: contributions that are answered differently from their theme. */
export const ownDispositionsC: readonly OwnDisposition[] = [
  {
    contribution: 'c38',
    theme: 'cycling',
    disposition: {
      kind: 'notAccommodated',
      reason:
        'Den raka vägen går genom skyddszonen runt ekarna, där lagen inte tillåter grävning. Bredd, asfalt och tidig plogning får du, men inte den genaste linjen.',
    },
  },
  {
    contribution: 'c16',
    theme: 'farmland',
    disposition: {
      kind: 'notAccommodated',
      reason:
        'Lagen frågar inte hur bra jorden är, bara om det finns annan mark som räcker. Det gör det. De bostäder du efterlyser kommer på Lindängen och bakom skolan.',
    },
  },
  {
    contribution: 'c67',
    theme: 'farmland',
    disposition: {
      kind: 'partly',
      reason: 'Åkern byggs inte, men de 125 bostäderna ryms på de två andra platserna.',
    },
  },
  { contribution: 'c44', theme: 'traffic', disposition: { kind: 'accommodated' } },
  { contribution: 'c69', theme: 'traffic', disposition: { kind: 'accommodated' } },
  { contribution: 'c87', theme: 'traffic', disposition: { kind: 'accommodated' } },
  { contribution: 'c78', theme: 'lighting', disposition: { kind: 'accommodated' } },
  { contribution: 'c31', theme: 'lighting', disposition: { kind: 'accommodated' } },
  { contribution: 'c03', theme: 'cycling', disposition: { kind: 'accommodated' } },
  { contribution: 'c04', theme: 'density', disposition: { kind: 'accommodated' } },
  {
    contribution: 'c37',
    theme: 'cycling',
    disposition: { kind: 'accommodated' },
  },
  {
    contribution: 'c17',
    theme: 'cycling',
    disposition: { kind: 'accommodated' },
  },
  {
    contribution: 'c03',
    theme: 'lighting',
    disposition: { kind: 'accommodated' },
  },
  {
    contribution: 'c08',
    theme: 'traffic',
    disposition: { kind: 'accommodated' },
  },
  {
    contribution: 'c07',
    theme: 'traffic',
    disposition: {
      kind: 'notAccommodated',
      reason:
        'Vi sänker inte farten till 40 på hela leden, eftersom trafiken då väntas ta villagatorna. Där dina barn går över byggs en upphöjd övergång.',
    },
  },
  {
    contribution: 'c52',
    theme: 'traffic',
    disposition: {
      kind: 'partly',
      reason:
        'Infart från Arnöleden: ja. 40 km/h mellan rondellerna: nej, men upphöjda övergångar på två ställen.',
    },
  },
  {
    contribution: 'c13',
    theme: 'density',
    disposition: {
      kind: 'notAccommodated',
      reason:
        'Två våningar ger 60 bostäder, hälften av vad fullmäktige beslutat. Mot ditt kök blir det tre våningar, och avståndet ökas till 30 meter.',
    },
  },
  {
    contribution: 'c41',
    theme: 'housing',
    disposition: { kind: 'accommodated' },
  },
  {
    contribution: 'c54',
    theme: 'greenPaths',
    disposition: {
      kind: 'partly',
      reason:
        '60 meter går att få längs diket. Förbi Lindängen blir stråket 35 meter, annars ryms inte husen.',
    },
  },
  {
    contribution: 'c57',
    theme: 'greenPaths',
    disposition: {
      kind: 'deferred',
      reason: 'En körbar väg till vattnet kräver dispens från strandskyddet. Den är sökt.',
      deferredUntil: 45,
    },
  },
  {
    contribution: 'c82',
    theme: 'greenPaths',
    disposition: {
      kind: 'deferred',
      reason: 'Rampen till bryggan ingår i samma ansökan om dispens från strandskyddet.',
      deferredUntil: 45,
    },
  },
  {
    contribution: 'c39',
    theme: 'school',
    disposition: {
      kind: 'outOfScope',
      reason: 'Vårdcentraler är regionens ansvar.',
      forwardedTo: 'Region Sörmland',
    },
  },
  {
    contribution: 'c61',
    theme: 'school',
    disposition: {
      kind: 'noted',
      reason:
        'Kommunen driver inte butiker. De nya husen ligger inom 400 meter från affären, vilket ökar underlaget.',
    },
  },
  {
    contribution: 'c95',
    theme: 'noTheme',
    disposition: {
      kind: 'outOfScope',
      reason: 'Badland hör till en annan nämnd. Vi har lämnat över önskemålet från klassen.',
      forwardedTo: 'Kultur- och fritidsnämnden',
    },
  },
];
