import { stagePorts } from '../../shared/adapters/aws/function-ports.ts';
import { lambda } from '../../shared/runtime/lambda.ts';
import { routeLead } from './route-lead.ts';
import { stage } from './stage.ts';

export const handler = lambda(stage, routeLead, stagePorts());
