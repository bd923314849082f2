import { readCv } from '../../../shared/reading/read-cv.ts';
import { mixed } from '../files/input-file.ts';
import { madeFiles } from '../files/made-files.ts';

/*
 * Reads 1,000 files one after the other and prints the process's resident memory (megabytes) on the way. Nothing is
 * collected by hand: what counts is what an ordinary process holds.
 */
const files = mixed(madeFiles());
const marks: Record<number, number> = {};
for (let read = 1; read <= 1000; read += 1) {
  await readCv(files[read % files.length]?.bytes ?? new Uint8Array());
  if ([100, 500, 1000].includes(read)) marks[read] = process.memoryUsage.rss() / 1024 ** 2;
}
console.log(JSON.stringify(marks));
