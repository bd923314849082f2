import { runLot } from './run-lot.ts';
import type { SeedLot } from './seed-lot.ts';

// A process of `simulate --jobs`: runs the lots that it is sent, and answers each.
process.on('message', (lot: SeedLot) => {
  runLot(lot).then(
    (result) => process.send?.(result),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
