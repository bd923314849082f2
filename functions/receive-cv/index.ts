import { stagePorts } from '../../shared/adapters/aws/function-ports.ts';
import { lambda } from '../../shared/runtime/lambda.ts';
import { receiveCv } from './receive-cv.ts';
import { stage } from './stage.ts';

export const handler = lambda(stage, receiveCv, stagePorts());
