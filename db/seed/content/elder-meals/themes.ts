import type { Theme, ThemeResponse } from '../types';

export const elderMealsThemes: readonly Theme[] = [
  {
    key: 'menu',
    name: 'Rätterna',
    definition: 'Vad som serveras, och att få välja och ta om.',
    example: 'Jag saknar skalen på tallrikskanten.',
  },
  {
    key: 'times',
    name: 'Tiderna',
    definition: 'När man äter, nattfastan och väntan vid bordet.',
    example: 'Mamma får kvällsmål 17.15.',
  },
  {
    key: 'table',
    name: 'Runt bordet',
    definition: 'Sällskap, ljud, tv och placering.',
    example: 'Det är en stol.',
  },
  {
    key: 'cooking',
    name: 'Var maten lagas',
    definition: 'Vad som lagas på boendet, dofter och mötet mellan kök och matsal.',
    example: 'Bara löken.',
  },
  {
    key: 'staff',
    name: 'Händerna',
    definition: 'Personal vid måltiden och i köket.',
    example: 'En person till på golvet.',
  },
  {
    key: 'cost',
    name: 'Vad det kostar',
    definition: 'Portionspris, svinn och investering.',
    example: 'Säg siffran högt.',
  },
];

export const elderMealsResponses: readonly ThemeResponse[] = [
  {
    theme: 'menu',
    assessedBy: 'annika-rosenlund',
    officialsAssessment:
      'De rätter som tog slut vid borden är billigare än de som blev över. En valfri rätt i veckan och grovt rågbröd ryms i ramen. Halalslaktat lamm en gång i månaden går att köpa.',
    politicalResponse:
      'De boende väljer en rätt i veckan, på bild. Rågbröd, sill och potatis kommer tillbaka. Lamm en gång i månaden för den som äter halal. Wok serveras när någon ber om den.',
    disposition: { kind: 'accommodated' },
    change: 'De boendes rätt varje onsdag, och omtag till alla.',
  },
  {
    theme: 'times',
    assessedBy: 'annika-rosenlund',
    officialsAssessment:
      'Nattfastan kan kortas till elva timmar med ett mellanmål klockan 20. Kvällsmiddag kräver två tjänster till per boende och kan prövas på ett.',
    politicalResponse:
      'Ett mellanmål klockan 20 införs på alla boenden. Middag på kvällen prövas på Solhöjden i ett år. På de andra ligger tiden kvar, för där saknas pengar till fler händer.',
    disposition: { kind: 'partly' },
    change: 'Mellanmål klockan 20. Försök med kvällsmiddag på ett boende.',
  },
  {
    theme: 'table',
    assessedBy: 'annika-rosenlund',
    officialsAssessment:
      'Tv:n kan stängas av utan beslut. Personal som äter med vid bordet kostar portionerna, 190 000 kronor om året.',
    politicalResponse:
      'Tv:n är av under måltider. En ur personalen äter med vid varje bord, på kommunens räkning.',
    disposition: { kind: 'accommodated' },
    change: 'Pedagogisk måltid införs på alla sju boenden.',
  },
  {
    theme: 'cooking',
    assessedBy: 'annika-rosenlund',
    officialsAssessment:
      'En häll per avdelning kostar 310 000 kronor med el och fläkt. Deltagarens räkneexempel stämmer. Köken kan inte bli fullstora.',
    politicalResponse:
      'Varje avdelning får en häll, där det steks lök, pannkakor och ägg. Resten lagas i det gemensamma köket. Sju egna kök blir det inte.',
    disposition: { kind: 'partly' },
    change: 'En häll på varje avdelning.',
  },
  {
    theme: 'staff',
    assessedBy: 'annika-rosenlund',
    officialsAssessment:
      'Kockarna kan gå bredvid på ett boende två dagar om året. Fler undersköterskor vid varje måltid ryms inte.',
    proposed: { kind: 'partly' },
    politicalResponse:
      'Kockarna får två dagar om året på ett boende, och vagnarna får namn. Fler personer på golvet kan vi inte lova, utom på Solhöjden under försöket.',
    disposition: { kind: 'partly' },
  },
  {
    theme: 'cost',
    assessedBy: 'annika-rosenlund',
    officialsAssessment:
      'Råvarorna kostar 36 kronor per portion. Halverat svinn ger ungefär 600 000 kronor att lägga på råvaror.',
    politicalResponse:
      'Siffran sades högt, och några skruvade på sig. Ramen höjs inte, men allt som sparas på svinn går tillbaka till maten.',
    disposition: {
      kind: 'notAccommodated',
      reason: 'Budgeten för råvaror höjs inte. Det som sparas på svinnet stannar i köket.',
    },
  },
];
