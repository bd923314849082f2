import { functionPorts } from '../../shared/adapters/aws/function-ports.ts';
import { http } from '../../shared/runtime/http.ts';
import { route } from './route.ts';
import { submitEnquiry } from './submit-enquiry.ts';

export const handler = http(route, submitEnquiry, functionPorts());
