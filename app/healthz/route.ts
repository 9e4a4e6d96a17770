/** Does the process live? Asks nobody else. */
export function GET() {
  return new Response('ok\n', { headers: { 'Content-Type': 'text/plain' } });
}
