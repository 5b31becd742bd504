import { endWithCodesOnly } from '../../src/start-up/run-command.ts';

/** A process that nobody catches: how, and what the error knows, come as arguments. */
endWithCodesOnly();
const [, , how, text = ''] = process.argv;
const error = Object.assign(new Error(text), {
  detail: `Failing row contains (${text})`,
  data: { error: text },
  code: how === 'thrown' ? '23505' : undefined,
});
if (how === 'thrown') setImmediate(() => raise(error));
else void Promise.reject(error);
setTimeout(() => undefined, 60_000);

function raise(raised: Error): never {
  throw raised;
}
