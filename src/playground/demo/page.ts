import { createServer } from 'node:http';
import type { Entry, Transcript } from './transcript.ts';

/** Serves the transcript as one plain page on this machine. Answers with its address and how to stop. */
export async function servePage(
  shown: Transcript,
  port: number,
): Promise<{ readonly address: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const found = request.method === 'GET' && request.url === '/';
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...quiet });
    response.end(found ? pageOf(shown.entries) : 'Not here: the demo has one page, at /.');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
  return {
    address: `http://127.0.0.1:${actual}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error === undefined ? resolve() : reject(error)));
      }),
  };
}

/** The page needs nothing but itself. */
const quiet = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'cache-control': 'no-store',
};

export function pageOf(entries: readonly Entry[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Imperfect Ally: the demo</title>
<style>${style}</style>
</head>
<body>
<main>
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

const style = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 25%, transparent); }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; }
main { max-width: 46rem; margin: 0 auto; padding: 1rem; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
.simulation { padding: .5rem .75rem; border: 1px solid var(--line); border-radius: .5rem; }
figure { margin: 1rem 0; border: 1px solid var(--line); border-radius: .5rem; overflow: hidden; }
figcaption { padding: .4rem .75rem; font-weight: 600; border-bottom: 1px solid var(--line); }
pre { margin: 0; padding: .75rem; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
`;
