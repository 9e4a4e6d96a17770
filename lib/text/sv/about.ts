/** The pages about the service itself: what it is, accessibility, personal data. */
export default {
  about: {
    title: 'Om dialogerna',
    lead: 'Här frågar {municipality} invånarna innan en nämnd beslutar. Det här kan du vänta dig av oss.',
    what: 'Vad är en medborgardialog?',
    whatText:
      'En dialog är en fråga från politikerna till dig som bor eller vistas i kommunen. Den ställs innan något är beslutat, och bara om svaret kan göra skillnad. Går frågan inte att påverka informerar vi i stället, och säger att det är information.',
    who: 'Vem bestämmer?',
    whoText:
      'En nämnd beslutar att hålla dialogen, och samma eller en annan nämnd beslutar i själva frågan. Politikerna läser det ni skriver. Det är de som bestämmer, och det är de som svarar för beslutet. På varje dialogs sida står vad som går att ändra, vad som redan är bestämt och varför.',
    promise: 'Vad vi lovar',
    promises: {
      limits: 'Vi säger i förväg vad du kan påverka och vad du inte kan påverka.',
      read: 'En person läser varje inlägg. Inget inlägg sorteras bort för att det är obekvämt.',
      twice: 'Vi återkommer två gånger: först med vad ni sa, sedan med vad som beslutades och varför.',
      late: 'Blir vi sena står det på dialogens sida, med hur länge.',
      declined: 'Prövar vi en fråga utan att hålla dialog står det också här, med skälet.',
    },
    answered: 'Så redovisar vi svaren',
    answeredText:
      'Varje inlägg sorteras under ett eller flera ämnen. Varje ämne får ett svar: det genomförs, genomförs delvis, finns redan, genomförs inte, hör till någon annan, får vänta, eller noteras. Ett nej har alltid ett skäl. Rapporten får inte publiceras förrän vartenda inlägg är besvarat, eller står i en lista med skälet till att det inte räknas.',
    answeredExclusions:
      'Bara fyra skäl gäller för att inte räkna ett inlägg: det var ett test, samma avsändare skickade det två gånger, det är skräppost, eller det var inte riktat till kommunen. Att två inlägg liknar varandra är inget skäl.',
    receipt: 'Ditt kvitto',
    receiptText:
      'När du har skickat något får du en kod. Med koden ser du ditt eget inlägg, var det är på vägen och vilket svar det fick. Vi vet inte vem du är, så koden är enda vägen tillbaka. Skriv ut den eller spara den.',
    receiptLink: 'Öppna ett kvitto',
    moderation: 'Varför läser ni texterna först?',
    moderationText:
      'Kommunen ansvarar för det som visas här. Därför läser en person varje text innan den publiceras. Uppgifter om andra människor kan maskeras. En text som innehåller hot, förtal eller annat som lagen förbjuder visas inte, men sidan säger att något inte visas och varför. Åsikter är aldrig ett skäl.',
    otherWays: 'Andra sätt att säga vad du tycker',
    otherWaysText:
      'Du kan alltid ringa, skriva brev eller komma förbi. Vi skriver ner vad du säger, och det räknas lika mycket. Gäller det en detaljplan finns också ett formellt samråd, med egna regler. En dialog här ersätter inte det.',
    software: 'Programmet',
    softwareText:
      'Tjänsten bygger på Genklang, ett öppet program som vem som helst får granska, använda och ändra. Det sätter inga kakor när du läser, räknar inga besökare och skickar inget till någon annan.',
  },
  accessibility: {
    title: 'Tillgänglighetsredogörelse',
    lead: '{municipality} står bakom den här webbplatsen. Vi vill att så många som möjligt ska kunna använda den. Här står hur webbplatsen uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du berättar om fler.',
    how: 'Hur tillgänglig är webbplatsen?',
    howText:
      'Webbplatsen är byggd för att uppfylla WCAG 2.2 på nivå AA. Den är ännu inte granskad av någon utomstående, och inte provad av människor som till vardags använder hjälpmedel. Därför säger vi att den är delvis förenlig med lagens krav.',
    cannot: 'Kan du inte använda något här?',
    cannotText:
      'Kontakta oss, så får du innehållet på ett sätt som passar dig, till exempel uppläst, i stor stil, på lättläst svenska eller på papper. Du kan också svara på en dialog genom att ringa eller skriva brev. Det räknas lika mycket.',
    email: 'E-post',
    phone: 'Telefon',
    hours: 'Vi svarar',
    report: 'Berätta om brister',
    reportText:
      'Vi vill bli bättre. Har du hittat ett fel som inte står här, eller tycker du att vi bryter mot lagen? Skriv eller ring till oss. Berätta gärna vilken sida det gällde och vad du försökte göra.',
    supervision: 'Tillsyn',
    supervisionText:
      'Myndigheten för digital förvaltning, Digg, ser till att lagen följs. Är du inte nöjd med hur vi hanterar dina synpunkter kan du anmäla det dit.',
    supervisionLink: 'Anmäl till Digg',
    technical: 'Teknisk information',
    technicalText:
      'Webbplatsen är delvis förenlig med lagen om tillgänglighet till digital offentlig service, på grund av bristerna här nedanför.',
    issues: 'Det här är inte tillgängligt än',
    issueLanguages:
      'Dialogernas texter finns på svenska. Lättläst svenska, teckenspråk och andra språk finns bara där dialogens sida säger det (WCAG 3.1.5, nivå AAA, ligger utanför lagens krav).',
    issueQuotes:
      'Inlägg visas som de är skrivna. De kan sakna stycken, skiljetecken och märkning av ord på andra språk (WCAG 3.1.2).',
    issueTested: 'Skärmläsare, röststyrning och förstoring är inte provade av vana användare än.',
    tested: 'Hur vi har testat',
    testedText:
      'Vi har själva gått igenom webbplatsen. Varje sida kontrolleras automatiskt mot WCAG 2.2 AA vid varje ändring, i flera lägen: tom, ifylld, med fel, i mörkt läge och i 320 pixlars bredd. Hela vägen från fråga till kvitto provas med enbart tangentbord och utan JavaScript.',
    assessed: 'Senast bedömd',
    assessedText: 'Bedömningen gjordes när den här versionen av programmet togs i bruk.',
  },
  personalData: {
    title: 'Personuppgifter',
    lead: 'Du kan vara med utan att säga vem du är. Vi samlar in så lite som möjligt, och här står vad.',
    responsible: 'Vem ansvarar?',
    responsibleText:
      '{provider} tillhandahåller tjänsten. Nämnden som håller en dialog är ansvarig för de personuppgifter som kommer in i den. Vilken nämnd det är står på dialogens sida.',
    what: 'Vad sparar vi?',
    whatText:
      'Det du skriver, när det kom in, hur det kom in och på vilket språk. Vi frågar inte efter namn, personnummer eller adress. Skriver du själv något om dig eller någon annan i texten finns det kvar där, men det kan maskeras innan texten visas.',
    opinions:
      'Det du tycker kan avslöja din politiska åsikt. Därför kan ingen här söka på personer eller samla en persons inlägg, varken i en dialog eller mellan flera.',
    why: 'Varför, och med vilken rätt?',
    whyText:
      'För att nämnden ska kunna fråga invånarna innan den beslutar, och svara dem efteråt. Det är en uppgift av allmänt intresse (dataskyddsförordningen artikel 6.1 e). Varje dialog säger vad som gäller just där.',
    public: 'Vad blir offentligt?',
    publicText:
      'Det du skickar in blir en allmän handling, och den som frågar kan få läsa den om den inte omfattas av sekretess. På webben visas bara det som du har valt att visa, och bara efter att en person har läst det. Ett utkast som du inte har skickat är inte en allmän handling.',
    keep: 'Hur länge?',
    keepText:
      'Inlägg och svar bevaras enligt kommunens plan för dokument. Ett utkast tas bort efter ett dygn, eller efter sju dagar om du har bett om en kod. Varje dialog kan ha egna tider, och de står på dialogens sida.',
    cookies: 'Kakor',
    cookiesText:
      'Vi sätter inga kakor när du läser eller skickar in något. Vi mäter inte besök och använder inga tjänster från andra företag. En teknisk spärr mot missbruk räknar försök under en kort tid, utan att spara din adress.',
    rights: 'Dina rättigheter',
    rightsText:
      'Du kan få veta vad vi har om dig, få fel rättade och invända mot hur vi använder uppgifterna. Eftersom vi inte vet vem som har skrivit vad behöver vi koden på ditt kvitto för att hitta rätt. Du kan be oss sluta visa ett inlägg. Att radera det helt går bara om lagen om arkiv tillåter det.',
    complain: 'Är du inte nöjd?',
    complainText: 'Hör av dig till oss först. Du kan också klaga hos Integritetsskyddsmyndigheten.',
    complainLink: 'Klaga hos Integritetsskyddsmyndigheten',
  },
};
