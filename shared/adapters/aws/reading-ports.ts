import { dynamoOcrBudget } from './dynamo-ocr-budget.ts';
import { dynamoProgress } from './dynamo-progress.ts';
import { stagePorts } from './function-ports.ts';
import { s3Pictures } from './s3-pictures.ts';
import { s3Texts } from './s3-texts.ts';
import { s3Uploads } from './s3-uploads.ts';

/** The ports of the stage that reads CVs: a stage's, the files it reads and makes, the budget, and its progress. */
export const readingPorts = () => ({
  ...stagePorts(),
  uploads: s3Uploads(),
  texts: s3Texts(),
  pictures: s3Pictures(),
  budget: dynamoOcrBudget(),
  progress: dynamoProgress(),
});
