/** The looks of the page: light, dark and on paper. The bands' colours keep a contrast of 4.5 with their ink. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fdfcfa; --ink: #22252b; --soft: #5c6370; --line: #d9d5cc; --accent: #2f5d8a;
  --band-none: #f1eee7;
  --band-5: #dbe7f2; --ink-5: #1c2b3a;
  --band-10: #b3cee6; --ink-10: #14232f;
  --band-20: #7aa7d0; --ink-20: #0b1722;
  --band-50: #3a6f9f; --ink-50: #ffffff;
  --band-100: #1d456b; --ink-100: #ffffff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17191d; --ink: #e9e6df; --soft: #a7adb8; --line: #3a3f48; --accent: #8dbae3;
    --band-none: #24272d;
    --band-5: #22364a; --ink-5: #e4eef8;
    --band-10: #2b4d6e; --ink-10: #edf4fb;
    --band-20: #356a9b; --ink-20: #ffffff;
    --band-50: #7fb2de; --ink-50: #0b1722;
    --band-100: #c1dcf3; --ink-100: #0b1722;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 2.5rem 1.5rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; }
header { border-bottom: 2px solid var(--accent); padding-bottom: 1rem; }
.kicker { margin: 0; color: var(--accent); font-weight: 600; letter-spacing: .04em; text-transform: uppercase; font-size: .85rem; }
h1 { margin: .2rem 0 .6rem; font-size: 2rem; line-height: 1.2; overflow-wrap: anywhere; }
h2 { margin: 0 0 .3rem; font-size: 1.25rem; overflow-wrap: anywhere; }
p { margin: .3rem 0; }
.note { color: var(--soft); }
section { margin-top: 2.5rem; }
figure { margin: 1rem 0; overflow-x: auto; }
svg { display: block; max-width: 100%; height: auto; color: var(--ink); }
.beside { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1rem 2rem; align-items: start; }
table { width: 100%; border-collapse: collapse; margin: 1rem 0; font-size: .95rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem .45rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { color: var(--soft); font-weight: 600; font-size: .85rem; }
tbody th { font-weight: 600; }
td { min-width: 6.5rem; }
.more { display: block; font-weight: 400; color: var(--soft); }
details { margin-top: .5rem; }
summary { cursor: pointer; color: var(--accent); }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .8rem; color: var(--soft); font-size: .9rem; }
@media (max-width: 44rem) { .beside { grid-template-columns: minmax(0, 1fr); } }
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --accent: #1d456b;
    --band-none: #f4f4f4; --band-5: #dbe7f2; --ink-5: #000; --band-10: #b3cee6; --ink-10: #000;
    --band-20: #7aa7d0; --ink-20: #000; --band-50: #3a6f9f; --ink-50: #fff; --band-100: #1d456b; --ink-100: #fff; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  svg, figure { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  section, figure, tr { break-inside: avoid; }
  h2 { break-after: avoid; }
  details { display: none; }
}
`;
