import { functionPorts } from '../../shared/adapters/aws/function-ports.ts';
import { http } from '../../shared/runtime/http.ts';
import { correctApplication } from './correct-application.ts';
import { route } from './route.ts';

export const handler = http(route, correctApplication, functionPorts());
