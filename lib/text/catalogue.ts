import aboutEn from './en/about';
import complaintEn from './en/complaint';
import contributionEn from './en/contribution';
import dialogueEn from './en/dialogue';
import feedEn from './en/feed';
import formEn from './en/form';
import pageEn from './en/page';
import posterEn from './en/poster';
import proposalEn from './en/proposal';
import publicReportEn from './en/publicReport';
import receiptEn from './en/receipt';
import replyEn from './en/reply';
import startEn from './en/start';
import surveyEn from './en/survey';
import withdrawalEn from './en/withdrawal';
import about from './sv/about';
import analysis from './sv/analysis';
import answering from './sv/answering';
import complaint from './sv/complaint';
import contribution from './sv/contribution';
import decision from './sv/decision';
import dialogue from './sv/dialogue';
import event from './sv/event';
import feed from './sv/feed';
import followup from './sv/followup';
import form from './sv/form';
import initiative from './sv/initiative';
import moderation from './sv/moderation';
import office from './sv/office';
import offline from './sv/offline';
import page from './sv/page';
import pages from './sv/pages';
import people from './sv/people';
import plan from './sv/plan';
import poster from './sv/poster';
import principles from './sv/principles';
import proposal from './sv/proposal';
import publication from './sv/publication';
import publicReport from './sv/publicReport';
import reading from './sv/reading';
import receipt from './sv/receipt';
import reply from './sv/reply';
import report from './sv/report';
import response from './sv/response';
import signIn from './sv/signIn';
import spread from './sv/spread';
import start from './sv/start';
import survey from './sv/survey';
import surveyOffice from './sv/surveyOffice';
import translation from './sv/translation';
import withdrawal from './sv/withdrawal';
import work from './sv/work';

const publicSv = {
  page,
  start,
  about,
  dialogue,
  contribution,
  proposal,
  reply,
  complaint,
  survey,
  receipt,
  withdrawal,
  publicReport,
  poster,
  feed,
  form,
};

/** Same names, other words. */
type InOtherWords<T> = { [K in keyof T]: T[K] extends string ? string : InOtherWords<T[K]> };

const publicEn: InOtherWords<typeof publicSv> = {
  page: pageEn,
  start: startEn,
  about: aboutEn,
  dialogue: dialogueEn,
  contribution: contributionEn,
  proposal: proposalEn,
  reply: replyEn,
  complaint: complaintEn,
  survey: surveyEn,
  receipt: receiptEn,
  withdrawal: withdrawalEn,
  publicReport: publicReportEn,
  poster: posterEn,
  feed: feedEn,
  form: formEn,
};

/** Every text of the interface, in Swedish. */
export const sv = {
  ...publicSv,
  answering,
  office,
  pages,
  people,
  principles,
  initiative,
  plan,
  decision,
  publication,
  spread,
  moderation,
  offline,
  surveyOffice,
  translation,
  signIn,
  event,
  analysis,
  reading,
  followup,
  response,
  report,
  work,
};

/** The public side in English; the back office is in Swedish only. */
export const en: InOtherWords<typeof sv> = { ...sv, ...publicEn };
