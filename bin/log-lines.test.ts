import { expect, test } from 'vitest';
import { sayInLines } from './log-lines.mjs';

function saying(say: (console: Pick<Console, 'error' | 'warn' | 'log' | 'info'>) => void) {
  const lines: string[] = [];
  const console = { ...globalThis.console };
  sayInLines(console, (line: string) => lines.push(line));
  say(console);
  return lines;
}

test('of an error its kind, code and place are said, and nothing of what somebody wrote', () => {
  const cause = Object.assign(new Error('Key (body)=(hemlig text) already exists'), { code: '23505' });
  const failed = new Error('Failed query: insert\nparams: hemlig text\n    at hemlig text', { cause });
  Object.assign(failed, { params: ['hemlig text'], digest: '42' });
  const [line = ''] = saying((console) => console.error('⨯', failed));
  expect(JSON.parse(line)).toMatchObject({ level: 50, err: { type: 'Error', code: '23505', digest: '42' } });
  expect(line).toContain('log-lines.test.ts');
  expect(line).not.toContain('hemlig');
});

test('words are one line, without colours, and not endless', () => {
  const lines = saying((console) => {
    console.log('\u001b[32m✓\u001b[39m Ready\nparams: hemlig text');
    console.warn('a'.repeat(5000), { secret: 'hemlig text' });
  });
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 30, msg: '✓ Ready' },
    { level: 40, msg: 'a'.repeat(300) },
  ]);
  expect(lines.join('')).not.toContain('hemlig');
});
