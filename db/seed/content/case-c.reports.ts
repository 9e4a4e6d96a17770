import type { ReportVersion } from './types';

const howItWasDone =
  'Dialogen var öppen i 40 dagar. Vi skickade vykort till 1 700 hushåll, höll ett möte i skolans matsal, gick en gåtur, ritade karta med två klasser och samtalade i tvättstugorna. Skyltar med QR-kod stod vid cykelvägen. Politiker från nämnden var med på mötet, gåturen och i skolan.';

/** Case C: "Det här sa ni". */
export const interimC: ReportVersion = {
  kind: 'interim',
  number: 1,
  title: 'Det här sa ni om Arnö',
  cutOff: -290,
  published: -262,
  summary:
    'De flesta godtar fler bostäder men vill välja var. Nästan ingen vill bygga på Södra åkern. Om cykelvägen genom Ekbacken är boende och pendlare oense, men på gåturen dök det upp ett förslag som båda kunde tänka sig.',
  howItWasDone,
  whoTookPart:
    'Mötet samlade 64 personer, gåturen 31 och klasserna 47. Utöver det kom 65 inlägg på webben, i brev, på papper, per telefon och i samtal. Tre av dem kommer från organisationer. Barnen var fler än vi hade räknat med, hyresgästerna färre.',
  whatCannotBeKnown:
    'Vi vet inte hur många av dem som skrev på webben som bor på Arnö. Den som deltog på mötet kan också ha skrivit. Därför lägger vi inte ihop siffrorna.',
  lines: [
    {
      number: 1,
      heading: 'Stigarna finns, men inte på kommunens karta',
      body: 'Vägen mellan affären, skogen och vattnet används varje dag av dem som går till skolan, rastar hunden eller tar sin morgonpromenad. På mötet ritade ni 26 sträckor. Tre av dem saknades hos oss. Det ni saknar mest är inte nya vägar utan att de gamla hänger ihop: en grind i stället för ett hål, en skylt som säger att man får gå, och bänkar så tätt att det går att vända om.',
      how: 'Alla inlägg om stråk, jämförda med de sträckor som ritades på mötet och i klasserna.',
      themes: ['greenPaths'],
      contributions: ['c06', 'c72', 'c89'],
      quotations: [
        { contribution: 'c06', quote: 'Det där hålet ÄR det gröna stråket.' },
        { contribution: 'c89', quote: 'På kommunens karta finns den inte, där är det ett staket.' },
      ],
    },
    {
      number: 2,
      heading: 'Ekbacken och gläntan går inte att byta mot en park',
      body: 'Barnen har namn på platserna, vuxna minns vem som bar dem dit. Den som har inventerat fåglar och fladdermöss pekar på brynet mot Lindängen som känsligast. Några tycker att naturen får för mycket plats i samtalet, och det står längre ned under cykling och bostäder.',
      how: 'Inlägg om natur och lek, med tyngd på dem som beskriver en bestämd plats.',
      themes: ['nature'],
      contributions: ['c35', 'c86'],
      quotations: [{ contribution: 'c35', quote: 'Det går inte att ersätta med en lekplats i gummi.' }],
    },
    {
      number: 3,
      heading: 'Nästan ingen vill bygga på Södra åkern',
      body: 'De flesta som nämner åkern vill att den lämnas, för matens, utsiktens, fåglarnas eller pulkabackens skull. Arrendatorn skriver att resten inte går att bruka om norra delen tas. Ett inlägg och ett par personer på mötet håller öppet för att bygga där, eftersom de inte ser något annat sätt att få bo på Arnö.',
      how: 'Alla inlägg om åkern. De som vill bygga är få och nämns därför särskilt.',
      themes: ['farmland'],
      contributions: ['c16', 'c67'],
      quotations: [
        { contribution: 'c01', quote: 'Rör inte åkern.' },
        { contribution: 'c16', quote: 'Det är inte Skåne.' },
      ],
    },
    {
      number: 4,
      heading: 'Hus godtas på Lindängen och bakom skolan, men höjden delar er',
      body: 'Många kan tänka sig de två platserna om husen trappas ned mot villorna och parkeringen inte läggs mot stigen. Förslagen går från två våningar med sadeltak till fem mot skolan. Flera vill se skuggorna mitt i vintern innan de tar ställning.',
      how: 'Inlägg om höjd och läge, ordnade efter antal våningar.',
      themes: ['density'],
      contributions: ['c04', 'c13', 'c68'],
      quotations: [{ contribution: 'c68', quote: 'Tre våningar mot villorna, högre mot skolan.' }],
    },
    {
      number: 5,
      heading: 'De som vill bo på Arnö hittar inget',
      body: 'Unga bor kvar hemma, äldre vill byta villan mot hiss och balkong, och familjer på sex, sju personer bor i tre rum. Några familjer vill bygga tillsammans. Pris och storlek nämns oftare än utseende.',
      how: 'Inlägg om sorters bostäder, med samtalen i tvättstugorna.',
      themes: ['housing'],
      contributions: ['c05', 'c22', 'c62'],
      quotations: [
        { contribution: 'c22', quote: 'Vi är 71 och 74, huset har trappor och gräsmattan vinner.' },
      ],
    },
    {
      number: 6,
      heading: 'Pendlare och boende vill olika med Ekbacken',
      body: 'Den som cyklar till arbetet vill ha en rak, bred och upplyst väg. Den som bor vid backen vill ha kvar en mörk och krokig grusstig. Det är inte ett missförstånd utan två önskemål som inte får plats på samma tre meter. Den som är döv eller ser dåligt lägger till att fort och långsamt måste skiljas åt, var vägen än går.',
      how: 'Inläggen om cykling och ljus delade efter om skribenten säger sig bo på Arnö eller passera.',
      themes: ['cycling', 'lighting'],
      contributions: ['c02', 'c03', 'c28', 'c53'],
      quotations: [
        { contribution: 'c02', quote: 'Gör den rak, tre meter bred och med belysning' },
        {
          contribution: 'c03',
          quote: 'Stigen är grusad, krokig och mörk, och det är precis därför den är fin.',
        },
      ],
    },
    {
      number: 7,
      heading: 'Ett tredje alternativ föddes på gåturen',
      body: 'Vid Ekbacken föreslog någon att vägen läggs i brynet. Den blir 70 meter längre men lämnar backen i fred. Både boende och cyklister i gruppen kunde tänka sig det. Några pendlare som inte var med säger bestämt nej.',
      how: 'Anteckningen från gåturens tredje stopp och de inlägg som sedan kommenterar förslaget.',
      themes: [],
      contributions: ['c37', 'c38', 'c79'],
      quotations: [
        { contribution: 'c37', quote: 'lägg vägen i brynet, inte genom backen' },
        { contribution: 'c38', quote: 'Nej till omväg!!' },
      ],
    },
    {
      number: 8,
      heading: 'Arnöleden är svår att ta sig över',
      body: 'Det tog gåturen sex minuter att komma över leden, och två personer vände. Barn springer ibland mot rött. Boende vill sänka farten, bilpendlare vill inte det och tror att trafiken då tar villagatorna. Alla vill ha ordning på avlämningen vid skolan.',
      how: 'Inlägg om trafik, med det som mättes på gåturen.',
      themes: ['traffic'],
      contributions: ['c07', 'c08', 'c80'],
      quotations: [{ contribution: 'c87', quote: 'Vi väntar alltid jättelänge på gubben.' }],
    },
    {
      number: 9,
      heading: 'Vattnet är redan i källarna',
      body: 'Flera har fått garage och källare översvämmade. En av er är geotekniker och beskriver leran, en annan minns en damm som fylldes igen på 50-talet. Ni vill att vi räknar på framtidens regn innan vi ritar hus.',
      how: 'Inlägg om vatten. De har stämts av mot kommunens borrprover.',
      themes: ['water'],
      contributions: ['c09', 'c26', 'c73'],
      quotations: [
        { contribution: 'c26', quote: 'Dimensionera för det väder som kommer, inte för det som var.' },
      ],
    },
    {
      number: 10,
      heading: 'Skolan är full och bussen passar inte tåget',
      body: 'Lärare, föräldrar och elever berättar om matsal i omgångar och klassrum i slöjdsalen. Någon är orolig för affären, en annan för vårdcentralen. Bussen missar morgontåget med fyra minuter, och det stämmer när vi kontrollerar.',
      how: 'Inlägg om skola, vård, butik och buss.',
      themes: ['school', 'bus'],
      contributions: [],
      quotations: [{ contribution: 'c15', quote: 'Skolan är full.' }],
    },
    {
      number: 11,
      heading: 'Är det på riktigt?',
      body: 'Några tror att allt redan är bestämt, eller att de som bor i villa hörs mest. Andra uppskattar att det stod från början vad som inte går att påverka. Tre inlägg gick inte att föra till något tema.',
      how: 'Inlägg om dialogen själv och om kommunen.',
      themes: ['process', 'noTheme'],
      contributions: [],
      quotations: [{ contribution: 'c10', quote: 'Ni får gärna lova mindre och göra mer.' }],
    },
  ],
};

/** Case C: "Det här beslutades". */
export const finalC: ReportVersion = {
  kind: 'final',
  number: 1,
  title: 'Det här beslutades om Arnö',
  cutOff: -290,
  published: -24,
  summary:
    'Södra åkern byggs inte. Lindängen och skolans baksida får 125 bostäder, högre än många ville. Cykelvägen läggs i brynet och inte genom Ekbacken. Farten på Arnöleden sänks inte, men två övergångar byggs om. Vatten och skola får svar senare, med datum.',
  howItWasDone,
  whoTookPart: interimC.whoTookPart,
  whatCannotBeKnown: interimC.whatCannotBeKnown,
  lines: [
    {
      number: 1,
      heading: 'Södra åkern byggs inte',
      body: 'Alla 14 hektar ligger kvar som åker och arrendet förlängs i tio år. De två andra platserna räcker till 125 bostäder, och då tillåter inte miljöbalken att åkermark tas. Den som hoppades på bostäder just där får i stället vänta på Lindängen.',
      how: 'Det ni sa om åkern vägdes mot lagen. Eftersom de andra platserna räcker föll alternativet bort.',
      themes: ['farmland'],
      contributions: ['c30', 'c43'],
      quotations: [
        {
          contribution: 'c30',
          quote: 'Kapar ni norra tredjedelen blir resten för smal för min tröska',
        },
      ],
    },
    {
      number: 2,
      heading: 'Fem stråk binds ihop',
      body: 'Stråken skrivs in i inriktningen med minst 20 meters bredd, och parkering får inte läggas mellan hus och stråk. Hålet i staketet blir en grind och genvägen från 5A ritas in. Bänkar med armstöd sätts ut var tvåhundrade meter mellan affären och vattnet. Rampen till bryggan beror på strandskyddet och får besked senare.',
      how: 'De 26 sträckor som ritades prövades mot husens läge. Fem används av flest och hänger ihop.',
      themes: ['greenPaths'],
      contributions: ['c06', 'c33', 'c60', 'c89'],
      quotations: [
        { contribution: 'c60', quote: 'Gärna en var tvåhundrade meter, så vågar man ge sig iväg' },
      ],
    },
    {
      number: 3,
      heading: 'Ekbacken lämnas orörd och kojorna får stå kvar',
      body: 'Halva Lindängen, den som ligger mot brynet, blir äng. Gläntan bakom skolan sparas. Naturskyddskretsens 60 meter breda stråk går att få längs diket men inte förbi Lindängen, där det blir 35.',
      how: 'Inventeringarna och barnens karta pekade ut samma kant. Husen flyttades därifrån.',
      themes: ['nature'],
      contributions: ['c14', 'c54', 'c86'],
      quotations: [{ contribution: 'c86', quote: 'De får inte byggas bort, sa 3B med en mun.' }],
    },
    {
      number: 4,
      heading: 'Husen blir högre än många ville',
      body: 'Högst tre våningar mot villorna, fyra mot leden och fem på den norra delen bakom skolan. Utan åkern krävs mer än tre våningar någonstans för att nå det antal som fullmäktige har beslutat. Vi valde att bygga högre och spara marken. Du som ville ha två våningar får ett nej, och avståndet till dina fönster ökas till 30 meter.',
      how: 'Önskemålen om höjd räknades om till antal bostäder. Utan åkern krävdes mer än tre våningar någonstans.',
      themes: ['density'],
      contributions: ['c13', 'c49', 'c76'],
      quotations: [{ contribution: 'c49', quote: 'Alla blir lite missnöjda.' }],
    },
    {
      number: 5,
      heading: 'Hälften hyresrätt, och plats för en byggemenskap',
      body: 'Minst hälften av bostäderna blir hyresrätter, med både ettor och femmor, och alla hus över två våningar får hiss. En del av Lindängen reserveras för familjer som bygger tillsammans. Hyran kan kommunen inte bestämma. Den som vill bygga ska redovisa den i sitt anbud, och det väger tungt.',
      how: 'De tre grupper som saknar bostad, och vad kommunen får styra genom markanvisning.',
      themes: ['housing'],
      contributions: ['c05', 'c41', 'c62'],
      quotations: [
        { contribution: 'c12', quote: "Please don't make us choose between a home and the trees." },
      ],
    },
    {
      number: 6,
      heading: 'Cykelvägen läggs i brynet, inte genom Ekbacken',
      body: 'Vägen blir tre meter bred, asfalterad, skild från gående med ett grässtråk och plogad före klockan sex. Den byter inte längre sida om Arnöleden. Den raka linjen går genom ekarnas skyddszon, där det inte får grävas. Pendlarna får bredd och vinterväg men inte den genaste vägen. Boende får behålla sin stig men får en cykelväg i närheten. Ingen fick allt.',
      how: 'Nämnden vägde pendlarnas tid mot ekarna. Förslaget från gåturen gav pendlarna bredd och plogning men inte den genaste linjen.',
      themes: ['cycling'],
      contributions: ['c37', 'c38', 'c53', 'c79'],
      quotations: [
        { contribution: 'c53', quote: '44 kan tänka sig en sträckning i kanten' },
        { contribution: 'c38', quote: 'Ni hade aldrig gjort så mot bilar.' },
      ],
    },
    {
      number: 7,
      heading: 'En upplyst slinga, resten mörkt',
      body: 'Cykelvägen och en slinga får svagt, nedåtriktat ljus som tänds när någon kommer. Övriga stigar lämnas mörka med flit, för fladdermössens och de boendes skull. Vid gungorna i lekparken sätts en stolpe till.',
      how: 'Förslag från löpare, pendlare och den som inventerat fladdermöss gick att förena.',
      themes: ['lighting'],
      contributions: ['c14', 'c31', 'c63'],
      quotations: [
        { contribution: 'c31', quote: 'Lys upp EN slinga ordentligt och låt resten vara.' },
        { contribution: 'c63', quote: 'bara så att man ser var foten hamnar' },
      ],
    },
    {
      number: 8,
      heading: 'Två övergångar byggs om, men farten sänks inte på hela leden',
      body: 'Upphöjda övergångar byggs vid affären och vid skolan, och grönt ljus kommer snabbare för gående. Infarten till de nya husen går direkt från leden, och avlämningen flyttas till en slinga vid Lindängen. Farten sänks inte till 40 på hela sträckan, för då väntas var femte bil ta villagatorna. Cykelöverfarten vid kurvan flyttas femtio meter österut.',
      how: 'Boendes krav på lägre fart prövades i en trafikmodell. Där ni går över sänks farten av höjden på övergången.',
      themes: ['traffic'],
      contributions: ['c07', 'c08', 'c52', 'c80'],
      quotations: [{ contribution: 'c80', quote: 'Två med rullator vände.' }],
    },
    {
      number: 9,
      heading: 'Svar om vattnet kommer när karteringen är klar',
      body: 'Era uppgifter om leran, dammen och källarna stämde med äldre borrprover, och det räckte för att stanna upp. Ingen detaljplan börjar ritas förrän skyfallskarteringen är färdig. Då får varje inlägg om vatten ett eget svar.',
      how: 'Era uppgifter stämde med äldre borrprover, och det räckte för att stanna upp.',
      themes: ['water'],
      contributions: ['c09', 'c73'],
      quotations: [{ contribution: 'c09', quote: 'det är lera på lera' }],
    },
    {
      number: 10,
      heading: 'Skolan först, inflyttning sedan',
      body: 'Inga hus blir inflyttade förrän skolan har plats. Hur den byggs ut beslutar Barn- och ungdomsnämnden i sin lokalplan, så svaret där dröjer. Frågan om vårdcentralen är skickad till regionen. Affären driver vi inte, men de nya husen hamnar inom 400 meter från den.',
      how: 'Lärares, föräldrars och elevers uppgifter om trängsel, och nämndens egen prognos.',
      themes: ['school'],
      contributions: ['c71', 'c92'],
      quotations: [{ contribution: 'c92', quote: 'Om det kommer fler barn måste det komma mera mat.' }],
    },
    {
      number: 11,
      heading: 'Bussen bestämmer regionen över',
      body: 'Två av er skrev om bussen. Det låg utanför ramarna, men uppgiften om de fyra minuterna stämde. Vi har skickat den vidare och begärt en ändring.',
      how: 'Två inlägg som låg utanför ramarna men som stämde när vi kontrollerade dem.',
      themes: ['bus'],
      contributions: [],
      quotations: [{ contribution: 'c58', quote: 'bussen missar det med fyra minuter varje morgon' }],
    },
    {
      number: 12,
      heading: 'Nästa gång kommer vi till tvättstugan först',
      body: 'Kritiken mot mötestider och svåra ord är med i utvärderingen. Nästa möte hålls på två tider. Tre inlägg som inte rörde frågan är lästa och har fått svar, ett av dem är skickat till Kultur- och fritidsnämnden.',
      how: 'Inlägg om dialogen själv, och de tre som inte gick att föra till något tema.',
      themes: ['process', 'noTheme'],
      contributions: ['c34', 'c65'],
      quotations: [
        {
          contribution: 'c34',
          quote: 'Vi i hyreshusen jobbar skift och har inte tid med gåtur på lördag förmiddag.',
        },
      ],
    },
  ],
};
