import { functionPorts } from '../../shared/adapters/aws/function-ports.ts';
import { http } from '../../shared/runtime/http.ts';
import { applicationStatus } from './application-status.ts';
import { route } from './route.ts';

export const handler = http(route, applicationStatus, functionPorts());
