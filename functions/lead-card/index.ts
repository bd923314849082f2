import { dynamoAudit } from '../../shared/adapters/aws/dynamo-audit.ts';
import { functionPorts } from '../../shared/adapters/aws/function-ports.ts';
import { http } from '../../shared/runtime/http.ts';
import { leadCard } from './lead-card.ts';
import { route } from './route.ts';

export const handler = http(route, leadCard, { ...functionPorts(), audit: dynamoAudit() });
