import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { Installation } from '@slack/bolt';
import type { InstallProvider } from '@slack/oauth';
import { errorCode } from '../../domain/result.ts';
import type { Log } from '../../flows/ports/system.ts';
import { failureCode, tellOfAnswer } from '../api/slack-error.ts';
import { copy } from '../copy.ts';
import { atAddress, httpPaths } from './app-manifest.ts';
import type { Pages } from './http.ts';
import { AtHomeElsewhere } from './not-installed.ts';

/** The pages that somebody sees who installs the app: one with a button, and the one that Slack sends them back to. */
export function installPages(installer: InstallProvider, log: Log): Pages {
  const callback = {
    success: (installation: Installation, _options: unknown, _request: unknown, response: ServerResponse) =>
      send(response, 200, installedPage(installation)),
    failure: (error: Error, _options: unknown, request: IncomingMessage, response: ServerResponse) => {
      if (error instanceof AtHomeElsewhere) return sendOn(response, atAddress(error.home, httpPaths.install));
      const failure = failureOf(error, request);
      log.warn({ event: 'installing failed', code: failure.code });
      tellOfAnswer(log, 'oauth.v2.access', error);
      send(response, 400, failure.page);
    },
  };
  return [
    {
      path: httpPaths.install,
      method: 'GET',
      handler: (request, response) => {
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        answer(response, installer.handleInstallPath(request, response));
      },
    },
    {
      path: httpPaths.redirect,
      method: 'GET',
      handler: (request, response) => answer(response, installer.handleCallback(request, response, callback)),
    },
  ];

  /** What the library throws although it has pages of its own for failures. */
  function answer(response: ServerResponse, answering: Promise<void>): void {
    answering.catch((error: unknown) => {
      log.error({ event: 'installing failed', code: errorCode(error) });
      if (!response.headersSent) send(response, 500, failedPage(errorCode(error)));
    });
  }
}

/** The page with the button. `address`: Slack's own page, which asks for permission. */
export function invitation(address: string): string {
  const { title, what, mayTitle, may, mayNot, button, removal } = copy().install.invite;
  return page(
    title,
    `<p>${escaped(what)}</p>
<h2>${escaped(mayTitle)}</h2>
<ul>${may.map((each) => `<li>${escaped(each)}</li>`).join('')}</ul>
<p>${escaped(mayNot)}</p>
<p>${link(address, button)}</p>
<p>${escaped(removal)}</p>`,
  );
}

function installedPage({ appId, team }: Installation): string {
  const target = new URL('https://slack.com/app_redirect');
  if (appId !== undefined) target.searchParams.set('app', appId);
  if (team !== undefined) target.searchParams.set('team', team.id);
  return page(
    copy().install.installed.title,
    `<p>${escaped(copy().install.installed.next)}</p><p>${link(target.href, copy().install.installed.open)}</p>`,
  );
}

function failureOf(error: Error, request: IncomingMessage): { readonly code: string; readonly page: string } {
  const code = failureCode(error) ?? errorCode(error);
  const cancelled = new URL(request.url ?? '', 'http://localhost').searchParams.get('error') === 'access_denied';
  if (cancelled)
    return {
      code: 'access_denied',
      page: page(copy().install.cancelled.title, `<p>${copy().install.cancelled.text}</p>${again()}`),
    };
  if (stale.has(code))
    return { code, page: page(copy().install.stale.title, `<p>${copy().install.stale.text}</p>${again()}`) };
  return { code, page: failedPage(code) };
}

/** Beside the page that Slack sends people back to, whatever path is before both. */
const again = () =>
  `<p><a href="${path.posix.relative(path.posix.dirname(httpPaths.redirect), httpPaths.install)}">${copy().install.again}</a></p>`;

const failedPage = (code: string) =>
  page(copy().install.failed.title, `<p>${copy().install.failed.text} <code>${escaped(code)}</code></p>${again()}`);

const stale = new Set([
  'slack_oauth_invalid_state',
  'slack_oauth_missing_state',
  'slack_oauth_missing_code',
  'invalid_code',
]);

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { ...headers, 'content-type': 'text/html; charset=utf-8' });
  response.end(body);
}

function sendOn(response: ServerResponse, address: string): void {
  response.writeHead(303, { ...headers, location: address });
  response.end();
}

/** Nothing is loaded from anywhere, nothing is kept, and no other page may frame it or learn its address. */
const headers = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const page = (title: string, body: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
:root { color-scheme: light dark; }
body { font: 1.05rem/1.55 system-ui, sans-serif; margin: 0; }
main { max-width: 38rem; margin: 0 auto; padding: 2rem 1.25rem; }
a { display: inline-block; padding: .6rem 1rem; border: 2px solid; border-radius: .5rem; font-weight: 600; }
</style>
</head>
<body><main><h1>${escaped(title)}</h1>
${body}
</main></body>
</html>`;

const link = (address: string, text: string) => `<a href="${escaped(address)}">${escaped(text)}</a>`;

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
