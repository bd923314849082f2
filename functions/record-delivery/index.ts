import { dynamoMailLedger } from '../../shared/adapters/aws/dynamo-mail-ledger.ts';
import { stagePorts } from '../../shared/adapters/aws/function-ports.ts';
import { lambda } from '../../shared/runtime/lambda.ts';
import { recordDelivery } from './record-delivery.ts';
import { stage } from './stage.ts';

export const handler = lambda(stage, recordDelivery, { ...stagePorts(), ledger: dynamoMailLedger() });
