import { stagePorts } from '../../shared/adapters/aws/function-ports.ts';
import { s3Texts } from '../../shared/adapters/aws/s3-texts.ts';
import { lambda } from '../../shared/runtime/lambda.ts';
import { stage } from './stage.ts';
import { tagCv } from './tag-cv.ts';

export const handler = lambda(stage, tagCv, { ...stagePorts(), texts: s3Texts() });
