import { registerAnswer } from '../register-answer';

/** The public register as a workbook. */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/dialoger.xlsx'>) {
  return registerAnswer(request, (await params).locale, 'xlsx');
}
