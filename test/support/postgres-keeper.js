// Runs one test server and ends it with the test run, even when the run is killed: no server stays behind.
// Plain JavaScript, for it is started by itself: node postgres-keeper.js <pid of the run> <folder> <binary> <uid> <gid>
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const [run, folder, binary, uid, gid] = process.argv.slice(2);
const settings = [
  ...['listen_addresses=', `unix_socket_directories=${folder}`, 'max_connections=200'],
  ...['fsync=off', 'full_page_writes=off'],
  // With a database for each test it would start a process several times a second.
  'autovacuum=off',
  // Hundreds of new databases fill a gigabyte, and the tests of the journal read all of it several times.
  'max_wal_size=256MB',
];
const server = spawn(binary, ['-D', `${folder}/data`, ...settings.flatMap((each) => ['-c', each])], {
  ...(uid && gid ? { uid: Number(uid), gid: Number(gid) } : {}),
  stdio: ['ignore', 'inherit', 'inherit'],
});

const stop = () => server.kill('SIGINT');
process.on('SIGTERM', stop);
process.on('SIGINT', () => {});
setInterval(() => {
  if (!isAlive(Number(run))) stop();
}, 500);
server.on('error', () => process.exit(1));
server.on('exit', (code) => {
  rmSync(`${folder}/data`, { recursive: true, force: true });
  process.exit(code ?? 1);
});

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
