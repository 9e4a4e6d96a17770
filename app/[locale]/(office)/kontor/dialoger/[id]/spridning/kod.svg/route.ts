import { qrSvg } from '@/lib/publication/qr-code';
import { shortCodeAsFile } from '@/lib/web/spread-file';

/** The short address as a QR code. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/[locale]/kontor/dialoger/[id]/spridning/kod.svg'>,
) {
  return shortCodeAsFile((await params).id, qrSvg, 'image/svg+xml');
}
