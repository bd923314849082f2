import { stagePorts } from '../../shared/adapters/aws/function-ports.ts';
import { mailPorts } from '../../shared/adapters/aws/mail-ports.ts';
import { environment } from '../../shared/runtime/env.ts';
import { lambda } from '../../shared/runtime/lambda.ts';
import { deliverEnquiry } from './deliver-enquiry.ts';
import { stage } from './stage.ts';

const ports = { ...stagePorts(), ...mailPorts(), siteUrl: environment().SITE_URL };
export const handler = lambda(stage, deliverEnquiry, ports);
