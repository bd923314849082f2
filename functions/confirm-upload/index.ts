import { functionPorts } from '../../shared/adapters/aws/function-ports.ts';
import { http } from '../../shared/runtime/http.ts';
import { confirmUpload } from './confirm-upload.ts';
import { route } from './route.ts';

export const handler = http(route, confirmUpload, functionPorts());
