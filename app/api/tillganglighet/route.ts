import { reportBarrier } from '@/lib/pages/report-barrier';
import { receiveResident } from '@/lib/web/resident-form';

/** Where somebody tells of something on the website that they cannot use. */
export function POST(request: Request) {
  return receiveResident(request, {
    useCase: reportBarrier,
    name: 'barrier',
    address: {},
    page: '/tillganglighet/anmal',
    fields: ['what', 'place', 'contact', 'key'],
    textField: 'what',
    done: () => '/tillganglighet/anmal?skickat=ja',
  });
}
