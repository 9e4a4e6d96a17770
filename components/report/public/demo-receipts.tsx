import type { Reader } from '@/components/dialogue/reader';
import { langUnlessPage } from '@/components/dialogue/words';
import { ProseSection } from '@/components/page/layout';
import type { demoReceiptList } from '@/lib/followup/receipt-answers';

type Props = { receipts: Awaited<ReturnType<typeof demoReceiptList>>; reader: Reader };

/** Where the receipts of a demo stand on their page. */
export const demoReceiptsAnchor = 'prova';

/** Receipts that anyone can open in the demo; nothing anywhere else. */
export function DemoReceipts({ receipts, reader }: Props) {
  const { say, path } = reader;
  if (receipts.length === 0) return null;
  return (
    <ProseSection heading={say('publicReport.demo.heading')} id={demoReceiptsAnchor}>
      <p>{say('publicReport.demo.lead')}</p>
      <ul className="grid list-disc gap-4 ps-5">
        {receipts.map(({ code, about, title }) => (
          <li key={code}>
            <a href={path(`/kvitto/${code}`)}>{say(`publicReport.demo.${about}`)}</a>
            <br />
            <span className="text-ink-soft">
              <span lang={langUnlessPage('sv', reader)}>{title}</span>,{' '}
              <span className="whitespace-nowrap">{code}</span>
            </span>
          </li>
        ))}
      </ul>
    </ProseSection>
  );
}
