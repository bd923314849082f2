import { dynamoDueItems } from '../../shared/adapters/aws/dynamo-due-items.ts';
import { dynamoMailLedger } from '../../shared/adapters/aws/dynamo-mail-ledger.ts';
import { stagePorts } from '../../shared/adapters/aws/function-ports.ts';
import { lambda } from '../../shared/runtime/lambda.ts';
import { stage } from './stage.ts';
import { sweepStuck } from './sweep-stuck.ts';

const ports = { ...stagePorts(), ledger: dynamoMailLedger(), dueItems: dynamoDueItems() };
export const handler = lambda(stage, sweepStuck, ports);
