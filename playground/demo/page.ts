import type { Entry } from './transcript.ts';

/** The transcript as one plain page that needs nothing but itself. */
export function pageOf(entries: readonly Entry[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Imperfect Ally: the demo</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/transcript.css">
</head>
<body>
<main>
<p><a href="/">Back to the workspace</a></p>
<h1>Imperfect Ally: the demo</h1>
<p class="simulation">This is a simulation on your own machine. The people and their replies are invented.</p>
${entries.map(entryAsHtml).join('\n')}
</main>
</body>
</html>`;
}

function entryAsHtml(entry: Entry): string {
  switch (entry.kind) {
    case 'heading':
      return `<h2>${escaped(entry.text)}</h2>`;
    case 'note':
      return `<p>${escaped(entry.text)}</p>`;
    case 'screen':
      return `<figure><figcaption>${escaped(entry.where)}</figcaption><pre>${escaped(entry.text)}</pre></figure>`;
  }
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);

/** Served beside the page: its security policy allows no style inside it. */
export const transcriptStyle = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 25%, transparent); }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; }
main { max-width: 46rem; margin: 0 auto; padding: 1rem; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
.simulation { padding: .5rem .75rem; border: 1px solid var(--line); border-radius: .5rem; }
figure { margin: 1rem 0; border: 1px solid var(--line); border-radius: .5rem; overflow: hidden; }
figcaption { padding: .4rem .75rem; font-weight: 600; border-bottom: 1px solid var(--line); }
pre { margin: 0; padding: .75rem; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
`;
