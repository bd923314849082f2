import { dynamoMailLedger } from './dynamo-mail-ledger.ts';
import { sesMailer } from './ses-mailer.ts';

/** The ports of a stage with the grant `mail`: SES, and the ledger that makes each mail go out once. */
export const mailPorts = () => ({ ledger: dynamoMailLedger(), mailer: sesMailer() });
