import { registerAnswer } from '../register-answer';

/** The public register as a CSV file. */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/dialoger.csv'>) {
  return registerAnswer(request, (await params).locale, 'csv');
}
