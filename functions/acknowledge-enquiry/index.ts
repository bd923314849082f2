import { stagePorts } from '../../shared/adapters/aws/function-ports.ts';
import { mailPorts } from '../../shared/adapters/aws/mail-ports.ts';
import { lambda } from '../../shared/runtime/lambda.ts';
import { acknowledgeEnquiry } from './acknowledge-enquiry.ts';
import { stage } from './stage.ts';

export const handler = lambda(stage, acknowledgeEnquiry, { ...stagePorts(), ...mailPorts() });
