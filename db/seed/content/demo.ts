import { caseA } from './case-a';
import { contributionsA } from './case-a.contributions';
import { meetingsA1 } from './case-a.meetings-1';
import { meetingsA2 } from './case-a.meetings-2';
import { wayBackA } from './case-a.way-back';
import { caseB } from './case-b';
import { contributionsB1 } from './case-b.contributions-1';
import { contributionsB2 } from './case-b.contributions-2';
import { contributionsB3 } from './case-b.contributions-3';
import { answersB, repliesB, reportedB } from './case-b.conversation';
import { englishB } from './case-b.english';
import { finnishB } from './case-b.finnish';
import { proposalsB1 } from './case-b.proposals-1';
import { proposalsB2 } from './case-b.proposals-2';
import { surveyB } from './case-b.survey';
import { englishSurveyB } from './case-b.survey-english';
import { caseC } from './case-c';
import { contributionsC1 } from './case-c.contributions-1';
import { contributionsC2 } from './case-c.contributions-2';
import { contributionsC3 } from './case-c.contributions-3';
import { englishC } from './case-c.english';
import { englishInterimC } from './case-c.interim-english';
import { meetingsC } from './case-c.meetings';
import { englishFinalC, englishMeasuresC } from './case-c.reports-english';
import { wayBackC } from './case-c.way-back';
import { caseDeclined } from './case-declined';
import { caseInformation } from './case-information';
import { casePending } from './case-pending';
import { casePlanning } from './case-planning';
import { dogParkSent } from './dog-park/contributions';
import { dogPark } from './dog-park/dialogue';
import { elderMealsMeetings, elderMealsSent } from './elder-meals/contributions';
import { elderMeals } from './elder-meals/dialogue';
import { elderMealsWayBack } from './elder-meals/way-back';
import { heatShadeMeetings, heatShadeSent } from './heat-shade/contributions';
import { heatShade } from './heat-shade/dialogue';
import { heatShadeWayBack } from './heat-shade/way-back';
import { libraryHoursMeetings, libraryHoursSent } from './library-hours/contributions';
import { libraryHours } from './library-hours/dialogue';
import { schoolStartMeetings, schoolStartSent, schoolStartSurvey } from './school-start/contributions';
import { schoolStart } from './school-start/dialogue';
import { schoolStartWayBack } from './school-start/way-back';
import { squareArt } from './square-art/dialogue';
import { summerJobs } from './summer-jobs';
import { throughRoadMeetings, throughRoadSent } from './through-road/contributions';
import { throughRoad } from './through-road/dialogue';
import type { DemoDialogue } from './types';
import { youthClubCards, youthClubMeetings, youthClubSent } from './youth-club/contributions';
import { youthClub } from './youth-club/dialogue';
import { youthClubSurvey } from './youth-club/survey';
import { youthClubWayBack } from './youth-club/way-back';

/** Every dialogue of the demo municipality, the oldest first. */
export const demoDialogues: readonly DemoDialogue[] = [
  {
    dialogue: elderMeals,
    sent: elderMealsSent,
    meetings: elderMealsMeetings,
    wayBack: elderMealsWayBack,
  },
  { dialogue: caseA, sent: contributionsA, meetings: [...meetingsA1, ...meetingsA2], wayBack: wayBackA },
  {
    dialogue: youthClub,
    sent: youthClubSent,
    meetings: youthClubMeetings,
    imported: youthClubCards,
    survey: youthClubSurvey,
    wayBack: youthClubWayBack,
  },
  {
    dialogue: caseC,
    translations: [englishC],
    inWords: [englishFinalC, englishInterimC, englishMeasuresC],
    sent: [...contributionsC1, ...contributionsC2, ...contributionsC3],
    meetings: meetingsC,
    wayBack: wayBackC,
  },
  { dialogue: caseInformation, sent: [], meetings: [], wayBack: null },
  { dialogue: caseDeclined, sent: [], meetings: [], wayBack: null },
  {
    dialogue: caseB,
    translations: [englishB, finnishB],
    inWords: [englishSurveyB],
    sent: [...contributionsB1, ...contributionsB2, ...contributionsB3, ...repliesB],
    meetings: [],
    proposals: [...proposalsB1, ...proposalsB2],
    survey: surveyB,
    answers: answersB,
    reported: reportedB,
    wayBack: null,
  },
  { dialogue: casePending, sent: [], meetings: [], wayBack: null },
  { dialogue: casePlanning, sent: [], meetings: [], wayBack: null },
  {
    dialogue: heatShade,
    sent: heatShadeSent,
    meetings: heatShadeMeetings,
    wayBack: heatShadeWayBack,
  },
  {
    dialogue: schoolStart,
    sent: schoolStartSent,
    meetings: schoolStartMeetings,
    imported: schoolStartSurvey,
    wayBack: schoolStartWayBack,
  },
  { dialogue: dogPark, sent: dogParkSent, meetings: [], wayBack: null },
  { dialogue: throughRoad, sent: throughRoadSent, meetings: throughRoadMeetings, wayBack: null },
  { dialogue: libraryHours, sent: libraryHoursSent, meetings: libraryHoursMeetings, wayBack: null },
  { dialogue: squareArt, sent: [], meetings: [], wayBack: null },
  { dialogue: summerJobs, sent: [], meetings: [], wayBack: null },
];
