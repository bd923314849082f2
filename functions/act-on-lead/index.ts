import { functionPorts } from '../../shared/adapters/aws/function-ports.ts';
import { http } from '../../shared/runtime/http.ts';
import { actOnLead } from './act-on-lead.ts';
import { route } from './route.ts';

export const handler = http(route, actOnLead, functionPorts());
