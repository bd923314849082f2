import { dynamoDueItems } from '../../shared/adapters/aws/dynamo-due-items.ts';
import { stagePorts } from '../../shared/adapters/aws/function-ports.ts';
import { mailPorts } from '../../shared/adapters/aws/mail-ports.ts';
import { environment } from '../../shared/runtime/env.ts';
import { lambda } from '../../shared/runtime/lambda.ts';
import { stage } from './stage.ts';
import { sweepStuck } from './sweep-stuck.ts';

const clocks = { dueItems: dynamoDueItems(), siteUrl: environment().SITE_URL };
export const handler = lambda(stage, sweepStuck, { ...stagePorts(), ...mailPorts(), ...clocks });
