import { stagePorts } from '../../shared/adapters/aws/function-ports.ts';
import { s3Texts } from '../../shared/adapters/aws/s3-texts.ts';
import { textractRecogniser } from '../../shared/adapters/aws/textract-recogniser.ts';
import { lambda } from '../../shared/runtime/lambda.ts';
import { recogniseText } from './recognise-text.ts';
import { stage } from './stage.ts';

const ports = { ...stagePorts(), texts: s3Texts(), recogniser: textractRecogniser() };
export const handler = lambda(stage, recogniseText, ports);
