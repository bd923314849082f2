import type { Drill } from './drill.ts';
import { scannedCv } from './scanned-cv.ts';

const scans = 3;

/** Text recognition says that we ask too much. */
export const textractThrottle: Drill = {
  name: 'textract-throttle',
  breaks: `Textract refuses every call while ${scans} scans and ${scans} CVs with text come in`,
  alarm: 'rescued-items',
  async play(rehearsal) {
    const { product, say } = rehearsal;
    product.textract.failNext('throttle', 1_000);
    await rehearsal.sendIn(scans, Array(scans).fill(scannedCv(1)));
    await rehearsal.sendIn(scans);
    await product.idle();
    const waiting = (await rehearsal.states()).filter((state) => state === 'waiting-for-ocr').length;
    rehearsal.check(`the ${scans} scans wait, and the CVs with text do not`, waiting === scans);
    rehearsal.check('no message is lost or given up', rehearsal.dead() === 0);
    say('Textract takes calls again');
    product.textract.clearFaults();
    await rehearsal.untilEnd();
  },
};

/** Text recognition is done, and the notice of it never comes. */
export const lostCallback: Drill = {
  name: 'lost-callback',
  breaks: `Textract's notice that a job is done is lost, for ${scans} scans of four pages`,
  alarm: 'rescued-items',
  async play(rehearsal) {
    const { product, say } = rehearsal;
    product.textract.failNext('lost-completion', scans);
    await rehearsal.sendIn(scans, Array(scans).fill(scannedCv(4)));
    await product.idle();
    rehearsal.check(`the ${scans} wait for a notice`, (await rehearsal.open()) === scans);
    say('the sweeper asks for the jobs itself');
    await rehearsal.untilEnd();
    const starts = product.textract.calls().filter(({ operation }) => operation.startsWith('Start')).length;
    rehearsal.check('no page was recognised, and paid for, twice', starts === scans);
  },
};
