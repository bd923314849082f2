import { functionPorts } from '../../shared/adapters/aws/function-ports.ts';
import { s3UploadPolicies } from '../../shared/adapters/aws/s3-upload-policies.ts';
import { http } from '../../shared/runtime/http.ts';
import { renewUpload } from './renew-upload.ts';
import { route } from './route.ts';

export const handler = http(route, renewUpload, { ...functionPorts(), policies: s3UploadPolicies() });
