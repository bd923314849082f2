import { dynamoAudit } from '../../shared/adapters/aws/dynamo-audit.ts';
import { functionPorts } from '../../shared/adapters/aws/function-ports.ts';
import { s3Texts } from '../../shared/adapters/aws/s3-texts.ts';
import { s3UploadLinks } from '../../shared/adapters/aws/s3-upload-links.ts';
import { http } from '../../shared/runtime/http.ts';
import { openLeadPage } from './open-lead.ts';
import { route } from './route.ts';

const ports = { ...functionPorts(), texts: s3Texts(), links: s3UploadLinks(), audit: dynamoAudit() };
export const handler = http(route, openLeadPage, ports);
