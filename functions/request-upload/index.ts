import { functionPorts } from '../../shared/adapters/aws/function-ports.ts';
import { s3UploadPolicies } from '../../shared/adapters/aws/s3-upload-policies.ts';
import { environment } from '../../shared/runtime/env.ts';
import { http } from '../../shared/runtime/http.ts';
import { requestUpload } from './request-upload.ts';
import { route } from './route.ts';

const ports = { ...functionPorts(), policies: s3UploadPolicies(), siteUrl: environment().SITE_URL };
export const handler = http(route, requestUpload, ports);
