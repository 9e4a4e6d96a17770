import { createHash } from 'node:crypto';

/**
 * The look of a page that needs nothing but itself (`unavailable-page.ts`): the tokens of `app/styles/tokens.css`
 * written out, the reader's own fonts, and the thread beside the text.
 */
export const plainStyle = `
:root{color-scheme:light dark;--paper:#fbfaf6;--field:#fff;--ink:#20252c;--line:#77756d;--accent:#12475a;--on:#fff;--thread:#96384a}
@media (prefers-color-scheme:dark){:root{--paper:#181a1c;--field:#101214;--ink:#e9e5db;--line:#8f8c83;--accent:#93cbdd;--on:#0c1a20;--thread:#e08f9d}}
*{box-sizing:border-box}
body{margin:0;padding:clamp(2rem,8vw,5rem) clamp(1rem,5vw,4rem);background:var(--paper);color:var(--ink);font:1.125rem/1.55 "Source Sans 3","Segoe UI",Roboto,Arial,sans-serif}
main{position:relative;max-width:38rem;padding-inline-start:clamp(1.5rem,5vw,3rem);border-inline-start:2px solid var(--thread)}
main::before{content:"";position:absolute;top:.4rem;inset-inline-start:calc(-.75rem - 1px);width:1.5rem;height:1.5rem;border:2px solid var(--thread);border-radius:50%;background:radial-gradient(var(--thread) 0 .3rem,var(--paper) .34rem)}
h1{margin:0 0 1rem;font:400 clamp(1.8rem,1.2rem + 2.6vw,2.8rem)/1.12 Georgia,"Noto Serif",serif;text-wrap:balance;overflow-wrap:break-word;hyphens:auto}
p{margin:0 0 1rem}
label{font-weight:650}
textarea{display:block;width:100%;padding:.5em .6em;border:1px solid var(--line);border-radius:2px;background:var(--field);color:inherit;font:inherit;resize:vertical}
button{min-height:44px;padding:.55em 1.15em;border:2px solid var(--accent);border-radius:2px;background:var(--accent);color:var(--on);font:inherit;font-weight:600;line-height:1.3;cursor:pointer}
a{color:var(--accent);text-underline-offset:.18em}
:focus-visible{outline:3px solid var(--ink);outline-offset:3px}
`;

/** What a content security policy calls it by: this style, and no other one, may stand in a page. */
export const plainStyleSource = `'sha256-${createHash('sha256').update(plainStyle).digest('base64')}'`;
