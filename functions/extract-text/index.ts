import { stagePorts } from '../../shared/adapters/aws/function-ports.ts';
import { s3Pictures } from '../../shared/adapters/aws/s3-pictures.ts';
import { s3Texts } from '../../shared/adapters/aws/s3-texts.ts';
import { s3Uploads } from '../../shared/adapters/aws/s3-uploads.ts';
import { lambda } from '../../shared/runtime/lambda.ts';
import { extractText } from './extract-text.ts';
import { stage } from './stage.ts';

const ports = { ...stagePorts(), uploads: s3Uploads(), texts: s3Texts(), pictures: s3Pictures() };
export const handler = lambda(stage, extractText, ports);
