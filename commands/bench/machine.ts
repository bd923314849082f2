import { cpus, loadavg, totalmem } from 'node:os';

/** The machine that figures were measured on, in a line: figures without it say little. */
export function machine(): string {
  const [first] = cpus();
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  return `${process.platform} ${process.arch}, Node ${process.versions.node}, ${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${gigabytes} GB, load ${load}`;
}
