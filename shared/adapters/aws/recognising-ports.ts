import { dynamoProgress } from './dynamo-progress.ts';
import { stagePorts } from './function-ports.ts';
import { s3Texts } from './s3-texts.ts';
import { textractRecogniser } from './textract-recogniser.ts';

/** The ports of the stage that recognises text: a stage's, the texts it completes, Textract, and its progress. */
export const recognisingPorts = () => ({
  ...stagePorts(),
  texts: s3Texts(),
  recogniser: textractRecogniser(),
  progress: dynamoProgress(),
});
