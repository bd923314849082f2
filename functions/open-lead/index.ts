import { dynamoAudit } from '../../shared/adapters/aws/dynamo-audit.ts';
import { dynamoMailLedger } from '../../shared/adapters/aws/dynamo-mail-ledger.ts';
import { functionPorts } from '../../shared/adapters/aws/function-ports.ts';
import { s3Texts } from '../../shared/adapters/aws/s3-texts.ts';
import { s3UploadLinks } from '../../shared/adapters/aws/s3-upload-links.ts';
import { http } from '../../shared/runtime/http.ts';
import { openLeadPage } from './open-lead.ts';
import { route } from './route.ts';

const files = { texts: s3Texts(), links: s3UploadLinks() };
const ports = { ...functionPorts(), ...files, audit: dynamoAudit(), ledger: dynamoMailLedger() };
export const handler = http(route, openLeadPage, ports);
