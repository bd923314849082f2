import { stagePorts } from '../../shared/adapters/aws/function-ports.ts';
import { lambda } from '../../shared/runtime/lambda.ts';
import { routeEnquiry } from './route-enquiry.ts';
import { stage } from './stage.ts';

export const handler = lambda(stage, routeEnquiry, stagePorts());
