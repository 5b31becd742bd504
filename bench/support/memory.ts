import { execFileSync } from 'node:child_process';

const mebibyte = 2 ** 20;

/** Looks at this process's memory again and again; `stop` tells by how many MiB it was larger at most than at first. */
export function watchMemory(): { stop(): number } {
  const first = process.memoryUsage.rss();
  let most = first;
  const watching = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 50);
  return {
    stop: () => {
      clearInterval(watching);
      return (most - first) / mebibyte;
    },
  };
}

/** MiB that another process holds now. */
export const memoryOf = (pid: number): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
