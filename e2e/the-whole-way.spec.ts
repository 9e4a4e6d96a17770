import { randomInt } from 'node:crypto';
import { day } from './support/own-dialogue';
import { test } from './support/test';
import { wayBack } from './support/way-back';
import {
  analyst,
  communicator,
  feedbackOwner,
  named,
  own,
  politician,
  projectLead,
  registrar,
} from './support/whole-way/cast';
import * as theCommunicator from './support/whole-way/communicator';
import * as theModerator from './support/whole-way/moderator';
import * as theOfficial from './support/whole-way/official';
import * as thePolitician from './support/whole-way/politician';
import * as theProjectLead from './support/whole-way/project-lead';
import * as theRegistrar from './support/whole-way/registrar';
import * as theResident from './support/whole-way/resident';

test('from a politician’s initiative to a receipt with answer, decision and measure, each step by the role that owns it', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(900_000);
  const number = randomInt(1000, 99_999);
  const title = `Skejtplats i Brandkärr ${number}`;
  const home = await test.step('a politician registers the initiative', () =>
    thePolitician.registersInitiative(page, { title, number }));
  const begun = { title, number, home };
  await test.step('an official assesses it', () => theOfficial.assesses(page, begun));
  await test.step('the official appoints those who will work with it', () =>
    theOfficial.appoints(page, begun));
  await test.step('the project lead writes the plan part by part', () =>
    theProjectLead.writesPlan(page, begun));
  await test.step('two principles stop it; what one lacks is mended', () =>
    theProjectLead.meetsPrinciples(page, begun));
  await test.step('the political owner overrides one with a reason, and attests another in words', () =>
    thePolitician.overridesAndAttests(page, begun));
  await test.step('the project lead submits the plan', () => theProjectLead.submits(page, begun));
  await test.step('the registrar records the decision', () => theRegistrar.recordsDecision(page, begun));
  const publicPage = await test.step('the communicator reads the preview and publishes', () =>
    theCommunicator.publishes(page, begun));

  const withoutScript = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const resident = await withoutScript.newPage();
  const receipt = await test.step('a resident without JavaScript sends a comment and gets a receipt', () =>
    theResident.sendsComment(resident, publicPage));
  await test.step('the same pages, with script, have no fault that axe finds', () =>
    theResident.seesNoFault(page, publicPage, receipt));
  await test.step('the moderator publishes it with a name masked', () =>
    theModerator.publishesMasked(page, begun));
  await test.step('the public page shows it masked, and the receipt what was masked and why', () =>
    theResident.readsItMasked({ page, resident }, publicPage, receipt));

  const hands = { projectLead, analyst, feedbackOwner, communicator, registrar, politicalOwner: politician };
  await wayBack(page, { home, publicPage, receipt, words: own, masked: named }, hands, day(0));
});
