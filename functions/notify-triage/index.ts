import { stagePorts } from '../../shared/adapters/aws/function-ports.ts';
import { mailPorts } from '../../shared/adapters/aws/mail-ports.ts';
import { s3Uploads } from '../../shared/adapters/aws/s3-uploads.ts';
import { lambda } from '../../shared/runtime/lambda.ts';
import { notifyTriage } from './notify-triage.ts';
import { stage } from './stage.ts';

export const handler = lambda(stage, notifyTriage, { ...stagePorts(), ...mailPorts(), uploads: s3Uploads() });
