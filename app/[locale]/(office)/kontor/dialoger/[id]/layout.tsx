import { headers } from 'next/headers';
import { offlineAddress } from '@/components/offline/offline-nav';
import { Stack } from '@/components/page/layout';
import { SpineLayout } from '@/components/page/office-shell';
import { FilterLinks } from '@/components/ui/filter-links';
import { officeThread, stepOfPage } from '@/lib/dialogue/office-thread';
import { texts } from '@/lib/text/server';
import { pathHeader } from '@/lib/web/request-headers';
import { wayIn } from '@/lib/work/way-in';
import { dialogueInOffice } from './load';
import { offlinePagesFor } from './utlamnande/pages-for';

/** One dialogue in the office: its thread is the way around in it. */
export default async function DialogueLayout({
  params,
  children,
}: LayoutProps<'/[locale]/kontor/dialoger/[id]'>) {
  const [{ actor, dialogue }, given] = await Promise.all([
    params.then(({ id }) => dialogueInOffice(id)),
    headers(),
  ]);
  const say = texts('sv');
  const path = given.get(pathHeader) ?? '';
  const home = `/kontor/dialoger/${dialogue.id}`;
  const shown = stepOfPage(path.slice(home.length + 1).split('/')[0] ?? '');
  const knots = officeThread(dialogue);
  const ways = knots.map(({ href, ...knot }) => ({
    ...knot,
    href: href === null ? undefined : wayIn(actor, href, dialogue),
  }));
  const here = knots.findIndex(({ state }) => state === 'present');
  const current = knots[here === -1 ? knots.length - 1 : here];
  return (
    <SpineLayout
      label={say('office.thread.label')}
      narrowSummary={say(
        shown && shown !== current?.step ? 'office.thread.reading' : 'office.thread.narrow',
        {
          here: (here === -1 ? knots.length - 1 : here) + 1,
          all: knots.length,
          step: current ? say(`office.thread.step.${current.step}`) : '',
          page: shown ? say(`office.thread.step.${shown}`) : '',
        },
      )}
      items={ways.map(({ step, state, href }) => ({
        title: say(`office.thread.step.${step}`),
        state,
        stateText: say(`office.thread.${state}`),
        href,
        current: step === shown,
      }))}
    >
      <Stack>
        <div className="spine-heading">
          {/* The overview has the title as its heading: what it belongs to stands in the same place. */}
          <p className="kicker">{path === home ? dialogue.committee : dialogue.title}</p>
          <FilterLinks
            label={say('office.thread.within')}
            items={[
              {
                href: home,
                text: say('office.thread.overview'),
                current: path === home,
              },
              {
                href: `${home}/enkat`,
                text: say('surveyOffice.title'),
                current: path.startsWith(`${home}/enkat`),
              },
              { href: `${home}/logg`, text: say('office.thread.log'), current: path === `${home}/logg` },
              ...offlinePagesFor(actor, dialogue)
                .slice(0, 1)
                .map((page) => ({
                  href: offlineAddress(dialogue.id, page),
                  text: say('offline.nav.label'),
                  current: /^\/(registrera|import|utlamnande)/.test(path.slice(home.length)),
                })),
            ]}
          />
        </div>
        {children}
      </Stack>
    </SpineLayout>
  );
}
