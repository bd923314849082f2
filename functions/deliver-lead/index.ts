import { stagePorts } from '../../shared/adapters/aws/function-ports.ts';
import { mailPorts } from '../../shared/adapters/aws/mail-ports.ts';
import { s3Uploads } from '../../shared/adapters/aws/s3-uploads.ts';
import { environment } from '../../shared/runtime/env.ts';
import { lambda } from '../../shared/runtime/lambda.ts';
import { deliverLead } from './deliver-lead.ts';
import { stage } from './stage.ts';

const siteUrl = environment().SITE_URL;
const ports = { ...stagePorts(), ...mailPorts(), uploads: s3Uploads(), siteUrl };
export const handler = lambda(stage, deliverLead, ports);
