CREATE TABLE "barrier_contact" (
	"report_id" uuid PRIMARY KEY NOT NULL,
	"contact" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "barrier_report" (
	"id" uuid PRIMARY KEY NOT NULL,
	"post_hash" text NOT NULL,
	"what" text NOT NULL,
	"place" text NOT NULL,
	"language" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"handling" text,
	"handled_by" uuid,
	"handled_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "page_text" (
	"page" text NOT NULL,
	"language" text NOT NULL,
	"version" integer NOT NULL,
	"parts" jsonb NOT NULL,
	"written_by" uuid,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "page_text_page_language_version_pk" PRIMARY KEY("page","language","version")
);
--> statement-breakpoint
ALTER TABLE "barrier_contact" ADD CONSTRAINT "barrier_contact_report_id_barrier_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."barrier_report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "one_report_a_post" ON "barrier_report" USING btree ("post_hash");--> statement-breakpoint
ALTER TABLE barrier_contact ALTER CONSTRAINT barrier_contact_report_id_barrier_report_id_fk DEFERRABLE INITIALLY IMMEDIATE;
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON page_text FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON page_text FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE VIEW public_page_text AS
  SELECT DISTINCT ON (page, language) page, language, version, parts, written_at
  FROM page_text ORDER BY page, language, version DESC;
--> statement-breakpoint
-- The same post again is the same report; only its writer knows the hash of it.
CREATE FUNCTION is_known_barrier_report(wanted text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM barrier_report WHERE post_hash = wanted)
$$;
--> statement-breakpoint
-- What was told and when is never rewritten; what was done about it is noted once.
CREATE FUNCTION guard_barrier_report() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD.handled_at IS NOT NULL OR (OLD.id, OLD.post_hash, OLD.what, OLD.place, OLD.language, OLD.received_at)
    IS DISTINCT FROM (NEW.id, NEW.post_hash, NEW.what, NEW.place, NEW.language, NEW.received_at) THEN
    RAISE EXCEPTION 'genklang: a report of an obstacle is not rewritten' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE UPDATE ON barrier_report FOR EACH ROW EXECUTE FUNCTION guard_barrier_report();
--> statement-breakpoint
INSERT INTO retention_class (name, keep_days, basis) VALUES
  ('barrierContact', 90, 'Kontaktuppgift till den som berättat om ett hinder; gallras 90 dagar efter att det tagits om hand.');
INSERT INTO table_retention (table_name, retention_class) VALUES
  ('page_text', 'record'), ('barrier_report', 'record'), ('barrier_contact', 'barrierContact');
--> statement-breakpoint
-- The texts that follow with the program: the municipality's to rewrite, version by version.
INSERT INTO page_text (page, language, version, parts, written_at) VALUES
  ('about', 'sv', 1, $json${
 "lead": "Här frågar {kommun} invånarna innan en nämnd beslutar. Det här kan du vänta dig av oss.",
 "what": "En dialog är en fråga från politikerna till dig som bor eller vistas i kommunen. Den ställs innan något är beslutat, och bara om svaret kan göra skillnad. Går frågan inte att påverka informerar vi i stället, och säger att det är information.",
 "who": "En nämnd beslutar att hålla dialogen, och samma eller en annan nämnd beslutar i själva frågan. Politikerna läser det ni skriver. Det är de som bestämmer, och det är de som svarar för beslutet. På varje dialogs sida står vad som går att ändra, vad som redan är bestämt och varför.",
 "promise": "- Vi säger i förväg vad du kan påverka och vad du inte kan påverka.\n- En person läser varje inlägg. Inget inlägg sorteras bort för att det är obekvämt.\n- Vi återkommer två gånger: först med vad ni sa, sedan med vad som beslutades och varför.\n- Blir vi sena står det på dialogens sida, med hur länge.\n- Prövar vi en fråga utan att hålla dialog står det också här, med skälet.",
 "answered": "Varje inlägg sorteras under ett eller flera ämnen. Varje ämne får ett svar: det genomförs, genomförs delvis, finns redan, genomförs inte, hör till någon annan, får vänta, eller noteras. Ett nej har alltid ett skäl. Rapporten får inte publiceras förrän vartenda inlägg är besvarat, eller står i en lista med skälet till att det inte räknas.\n\nBara fyra skäl gäller för att inte räkna ett inlägg: det var ett test, samma avsändare skickade det två gånger, det är skräppost, eller det var inte riktat till kommunen. Att två inlägg liknar varandra är inget skäl.",
 "receipt": "När du har skickat något får du en kod. Med koden ser du ditt eget inlägg, var det är på vägen och vilket svar det fick. Vi vet inte vem du är, så koden är enda vägen tillbaka. Skriv ut den eller spara den.\n\n[Öppna ett kvitto](/kvitto)",
 "moderation": "Kommunen ansvarar för det som visas här. Därför läser en person varje text innan den publiceras. Uppgifter om andra människor kan maskeras. En text som innehåller hot, förtal eller annat som lagen förbjuder visas inte, men sidan säger att något inte visas och varför. Åsikter är aldrig ett skäl.\n\n[Regler för det du skriver](/regler)",
 "otherWays": "Du kan alltid ringa, skriva brev eller komma förbi. Vi skriver ner vad du säger, och det räknas lika mycket. Gäller det en detaljplan finns också ett formellt samråd, med egna regler. En dialog här ersätter inte det.",
 "software": "Tjänsten bygger på Genklang, ett öppet program som vem som helst får granska, använda och ändra. Det sätter inga kakor när du läser, räknar inga besökare och skickar inget till någon annan.",
 "more": ""
}$json$, now()),
  ('accessibility', 'sv', 1, $json${
 "lead": "{kommun} står bakom den här webbplatsen. Vi vill att så många som möjligt ska kunna använda den. Här står hur webbplatsen uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du berättar om fler.",
 "how": "Webbplatsen är byggd för att uppfylla WCAG 2.2 på nivå AA. Den är ännu inte granskad av någon utomstående, och inte provad av människor som till vardags använder hjälpmedel. Därför säger vi att den är delvis förenlig med lagens krav.",
 "cannot": "Kontakta oss, så får du innehållet på ett sätt som passar dig, till exempel uppläst, i stor stil, på lättläst svenska eller på papper. Du kan också svara på en dialog genom att ringa eller skriva brev. Det räknas lika mycket.\n\n- E-post: [{epost}](mailto:{epost})\n- Telefon: {telefon}, {tider}",
 "report": "Vi vill bli bättre. Har du hittat ett fel som inte står här, eller tycker du att vi bryter mot lagen? [Berätta det för oss](/tillganglighet/anmal). Du behöver inte säga vem du är. Vi läser allt, och svarar inom två veckor om du vill ha svar.",
 "supervision": "Myndigheten för digital förvaltning, Digg, ser till att lagen följs. Är du inte nöjd med hur vi hanterar dina synpunkter kan du anmäla det dit.\n\n[Anmäl till Digg](https://www.digg.se/tdosanmalan)",
 "technical": "Webbplatsen är delvis förenlig med lagen om tillgänglighet till digital offentlig service, på grund av bristerna här nedanför.",
 "issues": "- Skärmläsare, röststyrning och förstoring är inte provade av vana användare än.\n- Inlägg visas som de är skrivna. De kan sakna stycken, skiljetecken och märkning av ord på andra språk (WCAG 3.1.2).\n- Dialogernas texter finns på svenska. Lättläst svenska, teckenspråk och andra språk finns bara där dialogens sida säger det (WCAG 3.1.5, nivå AAA, ligger utanför lagens krav).",
 "tested": "Vi har själva gått igenom webbplatsen. Varje sida kontrolleras automatiskt mot WCAG 2.2 AA vid varje ändring, i flera lägen: tom, ifylld, med fel, i mörkt läge och i 320 pixlars bredd. Hela vägen från fråga till kvitto provas med enbart tangentbord och utan JavaScript.",
 "assessed": "Bedömningen gjordes när den här versionen av programmet togs i bruk.",
 "more": ""
}$json$, now()),
  ('personalData', 'sv', 1, $json${
 "lead": "Du kan vara med utan att säga vem du är. Vi samlar in så lite som möjligt, och här står vad.",
 "responsible": "{ansvarig} tillhandahåller tjänsten. Nämnden som håller en dialog är ansvarig för de personuppgifter som kommer in i den. Vilken nämnd det är står på dialogens sida.\n\nFrågor om personuppgifter: [{epost}](mailto:{epost}) eller {telefon}. Be om kommunens dataskyddsombud om du vill prata med någon som är oberoende.",
 "what": "Det du skriver, när det kom in, hur det kom in och på vilket språk. Vi frågar inte efter namn, personnummer eller adress. Skriver du själv något om dig eller någon annan i texten finns det kvar där, men det kan maskeras innan texten visas.\n\nDet du tycker kan avslöja din politiska åsikt. Därför kan ingen här söka på personer eller samla en persons inlägg, varken i en dialog eller mellan flera.\n\nBerättar du om ett hinder på webbplatsen och vill ha svar sparar vi också det du skriver om hur vi når dig, tills vi har svarat och i högst 90 dagar efter det.",
 "why": "För att nämnden ska kunna fråga invånarna innan den beslutar, och svara dem efteråt. Det är en uppgift av allmänt intresse (dataskyddsförordningen artikel 6.1 e). Varje dialog säger vad som gäller just där.",
 "public": "Det du skickar in blir en allmän handling, och den som frågar kan få läsa den om den inte omfattas av sekretess. På webben visas bara det som du har valt att visa, och bara efter att en person har läst det. Ett utkast som du inte har skickat är inte en allmän handling.",
 "keep": "Inlägg och svar bevaras enligt kommunens plan för dokument. Ett utkast tas bort efter ett dygn, eller efter sju dagar om du har bett om en kod. Varje dialog kan ha egna tider, och de står på dialogens sida.",
 "cookies": "Vi sätter inga kakor när du läser eller skickar in något. Vi mäter inte besök och använder inga tjänster från andra företag. En teknisk spärr mot missbruk räknar försök under en kort tid, utan att spara din adress.",
 "rights": "Du kan få veta vad vi har om dig, få fel rättade och invända mot hur vi använder uppgifterna. Eftersom vi inte vet vem som har skrivit vad behöver vi koden på ditt kvitto för att hitta rätt. Du kan be oss sluta visa ett inlägg. Att radera det helt går bara om lagen om arkiv tillåter det.",
 "complain": "Hör av dig till oss först. Du kan också klaga hos Integritetsskyddsmyndigheten.\n\n[Klaga hos Integritetsskyddsmyndigheten](https://www.imy.se/privatperson/utfora-arenden/lamna-ett-klagomal/)",
 "more": ""
}$json$, now()),
  ('rules', 'sv', 1, $json${
 "lead": "Här får du tycka vad du vill. Det finns några saker som vi enligt lag inte får visa, och de står här.",
 "provider": "{ansvarig} tillhandahåller tjänsten och ansvarar för det som visas. Du når oss på [{epost}](mailto:{epost}) eller {telefon}, {tider}.",
 "seen": "Vid varje fält står om det du skriver kan visas för alla eller bara läsas av kommunen. Det som visas för alla kan läsas av vem som helst, även den som inte är med i dialogen, och kan hittas med sökmotorer.",
 "reading": "En person hos oss läser varje text innan den visas, normalt inom två arbetsdagar. Under tiden är den inte synlig för andra. Vi rättar inget och ändrar inget i det du har skrivit. Uppgifter om andra människor kan maskeras, och då syns det att något är maskerat.",
 "forbidden": "Lagen om ansvar för elektroniska anslagstavlor gör att vi måste ta bort meddelanden som tydligt är\n\n- olaga hot eller uppmaning till brott\n- hets mot folkgrupp\n- olaga integritetsintrång\n- barnpornografi eller olaga våldsskildring\n- intrång i någons upphovsrätt\n\nVi visar inte heller förtal, eller känsliga uppgifter om någon annan. Att en åsikt är obekväm, skarp eller ovanlig är aldrig ett skäl att ta bort den.\n\nNär en text inte visas säger sidan det, och varför. Den som skickade den ser skälet på sitt kvitto. Texten räknas och besvaras ändå.",
 "notify": "Ser du något som inte borde stå här? Skriv till [{epost}](mailto:{epost}) eller ring {telefon}, och säg vilken sida det gäller. En person läser och bedömer. Inget försvinner för att många har hört av sig.",
 "record": "Det du skickar in blir en allmän handling. Vi får inte slänga den utan beslut, inte ens när den inte visas. Utkast som du inte har skickat är inte allmänna handlingar.",
 "more": ""
}$json$, now()),
  ('about', 'en', 1, $json${
 "lead": "Here {kommun} asks residents before a committee decides. This is what you can expect of us.",
 "what": "A dialogue is a question from the politicians to you who live or spend time in the municipality. It is asked before anything is decided, and only if the answer can make a difference. If the question cannot be influenced we inform you instead, and say that it is information.",
 "who": "A committee decides to hold the dialogue, and the same or another committee decides on the question itself. The politicians read what you write. They decide, and they answer for the decision. The page of every dialogue says what can be changed, what has already been decided, and why.",
 "promise": "- We say beforehand what you can influence and what you cannot.\n- A person reads every contribution. None is sorted out because it is inconvenient.\n- We come back to you twice: first with what was said, then with what was decided and why.\n- If we are late, the page of the dialogue says so, and by how much.\n- If we consider a question and hold no dialogue, that is told here too, with the reason.",
 "answered": "Every contribution is sorted under one or more themes. Every theme gets an answer: it will be done, done in part, already exists, will not be done, belongs to someone else, has to wait, or is noted. A no always has a reason. The report cannot be published until every single contribution has been answered, or stands in a list with the reason why it does not count.\n\nThere are only four reasons for not counting a contribution: it was a test, the same sender sent it twice, it is spam, or it was not addressed to the municipality. That two contributions are alike is no reason.",
 "receipt": "When you have sent something you get a code. With the code you can see your own contribution, how far it has come and how it was answered. We do not know who you are, so the code is the only way back. Print it or keep it.\n\n[Open a receipt](/en/kvitto)",
 "moderation": "The municipality is responsible for what is shown here. That is why a person reads every text before it is published. Details about other people may be masked. A text that contains threats, defamation or something else that the law forbids is not shown, but the page says that something is not shown, and why. Opinions are never a reason.\n\n[Rules for what you write](/en/regler)",
 "otherWays": "You can always call, write a letter or drop in. We write down what you say, and it counts just as much. A detailed development plan also has a formal consultation, with rules of its own. A dialogue here does not replace it.",
 "software": "The service is built on Genklang, open software that anyone may inspect, use and change. It sets no cookies when you read, counts no visitors and sends nothing to anyone else.",
 "more": ""
}$json$, now()),
  ('accessibility', 'en', 1, $json${
 "lead": "{kommun} is behind this website. We want as many people as possible to be able to use it. Here is how it meets the Swedish Act on accessibility to digital public services, which shortcomings we know of, and how to tell us about others.",
 "how": "The website is built to meet WCAG 2.2 at level AA. It has not yet been reviewed by an outside party, nor tried by people who use assistive technology every day. We therefore say that it is partially compliant.",
 "cannot": "Contact us, and you will get the content in a way that suits you: read aloud, in large print, in easy Swedish or on paper. You can also answer a dialogue by phone or letter. It counts just as much.\n\n- E-mail: [{epost}](mailto:{epost})\n- Phone: {telefon}, {tider}",
 "report": "We want to improve. Have you found a fault that is not listed here, or do you think that we break the law? [Tell us](/en/tillganglighet/anmal). You need not say who you are. We read everything, and answer within two weeks if you want an answer.",
 "supervision": "The Agency for Digital Government, Digg, supervises that the law is followed. If you are not satisfied with how we handle your views you can report it there.\n\n[Report to Digg](https://www.digg.se/tdosanmalan)",
 "technical": "The website is partially compliant with the Act on accessibility to digital public services, because of the shortcomings below.",
 "issues": "- Screen readers, voice control and magnification have not been tried by experienced users yet.\n- Contributions are shown as they were written. They may lack paragraphs, punctuation and marking of words in other languages (WCAG 3.1.2).\n- The texts of the dialogues are in Swedish. Easy Swedish, sign language and other languages exist only where the page of the dialogue says so (WCAG 3.1.5, level AAA, is outside what the law requires).",
 "tested": "We have gone through the website ourselves. Every page is checked automatically against WCAG 2.2 AA at every change, in several states: empty, filled in, with errors, in dark mode and 320 pixels wide. The whole way from question to receipt is tried with the keyboard alone and without JavaScript.",
 "assessed": "The assessment was made when this version of the software was taken into use.",
 "more": ""
}$json$, now()),
  ('personalData', 'en', 1, $json${
 "lead": "You can take part without saying who you are. We collect as little as possible, and this is what.",
 "responsible": "{ansvarig} provides the service. The committee that holds a dialogue is responsible for the personal data that come in through it. The page of the dialogue says which committee that is.\n\nQuestions about personal data: [{epost}](mailto:{epost}) or {telefon}. Ask for the municipality’s data protection officer if you want to talk to somebody independent.",
 "what": "What you write, when it came, how it came and in which language. We do not ask for name, personal identity number or address. If you write something about yourself or someone else it stays in the text, but it may be masked before the text is shown.\n\nWhat you think can reveal your political opinions. That is why nobody here can search for persons or gather what one person has written, neither in one dialogue nor across several.\n\nIf you tell us of an obstacle on the website and want an answer, we also keep what you write about how to reach you, until we have answered and for at most 90 days after that.",
 "why": "So that the committee can ask residents before it decides, and answer them afterwards. It is a task in the public interest (GDPR, Article 6(1)(e)). Every dialogue says what applies there.",
 "public": "What you send becomes a public record, and anyone who asks can read it unless it is covered by secrecy. On the web we show only what you have chosen to show, and only after a person has read it. A draft that you have not sent is not a public record.",
 "keep": "Contributions and answers are kept according to the municipality’s records plan. A draft is removed after a day, or after seven days if you have asked for a code. A dialogue can have its own times; they are on its page.",
 "cookies": "We set no cookies when you read or send something. We do not measure visits and use no services from other companies. A technical barrier against abuse counts attempts for a short time, without keeping your address.",
 "rights": "You can ask what we have about you, have errors corrected and object to how we use the data. As we do not know who has written what, we need the code on your receipt to find the right text. You can ask us to stop showing a contribution. Erasing it altogether is possible only if the law on archives allows it.",
 "complain": "Please tell us first. You can also complain to the Swedish Authority for Privacy Protection.\n\n[Complain to the Authority for Privacy Protection](https://www.imy.se/privatperson/utfora-arenden/lamna-ett-klagomal/)",
 "more": ""
}$json$, now()),
  ('rules', 'en', 1, $json${
 "lead": "Here you may think what you like. There are some things that the law does not let us show, and they are listed here.",
 "provider": "{ansvarig} provides the service and is responsible for what is shown. You can reach us at [{epost}](mailto:{epost}) or {telefon}, {tider}.",
 "seen": "Beside every field it says whether what you write can be shown to everybody or is read by the municipality only. What is shown to everybody can be read by anyone, also people who take no part in the dialogue, and can be found with search engines.",
 "reading": "A person here reads every text before it is shown, normally within two working days. Until then nobody else can see it. We correct nothing and change nothing in what you have written. Details about other people may be masked, and then it shows that something is masked.",
 "forbidden": "The Swedish Act on responsibility for electronic bulletin boards obliges us to remove messages that clearly are\n\n- unlawful threats or incitement to crime\n- agitation against a population group\n- unlawful breach of privacy\n- child pornography or unlawful depiction of violence\n- infringement of copyright\n\nNor do we show defamation, or sensitive details about somebody else. That an opinion is inconvenient, sharp or unusual is never a reason to remove it.\n\nWhen a text is not shown, the page says so and why. Whoever sent it sees the reason on their receipt. The text counts and is answered all the same.",
 "notify": "Do you see something that should not be here? Write to [{epost}](mailto:{epost}) or call {telefon}, and say which page it is about. A person reads and decides. Nothing disappears because many have complained.",
 "record": "What you send becomes a public record. We may not throw it away without a decision, not even when it is not shown. Drafts that you have not sent are not public records.",
 "more": ""
}$json$, now());
