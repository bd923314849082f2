import * as v from 'valibot';
import type { Application, StoredEvent } from '../domain/application.ts';
import type { Applications } from '../ports/applications.ts';
import { ContractError } from '../ports/failures.ts';
import type { Cause } from './commit.ts';
import type { Stage } from './stage.ts';

/** A message as it came from the queue, parsed against its contract. */
export interface Arrival {
  readonly detailType: string;
  readonly event: { readonly id: string; readonly reference?: string; readonly round?: number };
  readonly cause: Cause;
}

const envelopeSchema = v.object({ 'detail-type': v.string(), detail: v.unknown() });

/** Parses a queue message's body by the contract it names. Throws `ContractError` with a reason that quotes nothing of the content. */
export function arrivalOf(stage: Stage, body: string): Arrival {
  const message = fromJson(body);
  const notification = notificationOf(stage, message);
  if (notification) return notification;
  const envelope = v.safeParse(envelopeSchema, message);
  if (!envelope.success) throw new ContractError('The message is not an EventBridge event.');
  const detailType = envelope.output['detail-type'];
  const contract = stage.consumes.find((one) =>
    one.kind === 'schedule'
      ? detailType === 'Scheduled Event'
      : one.kind !== 'notification' && one.detailType === detailType,
  );
  if (!contract || contract.kind === 'notification')
    throw new ContractError(`${stage.name} does not consume ${detailType.slice(0, 100)}.`);
  try {
    if (contract.kind === 'own') {
      const event = contract.parse(envelope.output.detail);
      return { detailType, event, cause: { id: event.id, correlationId: event.correlationId } };
    }
    const event = contract.parse(message);
    return { detailType, event, cause: { id: event.id, correlationId: event.id } };
  } catch (error) {
    if (!(error instanceof v.ValiError)) throw error;
    const paths = error.issues.map((issue: v.BaseIssue<unknown>) => v.getDotPath(issue)).join(', ');
    throw new ContractError(`${detailType} does not fit its contract at ${paths || 'its root'}.`);
  }
}

/** A notification is told from an EventBridge event by having no detail type. */
function notificationOf(stage: Stage, body: unknown): Arrival | null {
  if (typeof body !== 'object' || body === null || 'detail-type' in body) return null;
  for (const contract of stage.consumes) {
    if (contract.kind !== 'notification') continue;
    try {
      const event = contract.parse(body);
      return { detailType: contract.name, event, cause: { id: event.id, correlationId: event.id } };
    } catch (error) {
      if (!(error instanceof v.ValiError)) throw error;
    }
  }
  return null;
}

/** Whether an event is to be acted on. */
export type Verdict =
  | { readonly kind: 'act'; readonly application: Application | null }
  | { readonly kind: 'repeat'; readonly reference: string; readonly publish: readonly StoredEvent[] };

/** Looks up the application of an event of ours, unless the stage is about enquiries and looks them up by itself: gone, of an earlier round, or past the stage's states makes the event a repeat. */
export async function guard(
  stage: Stage,
  { event }: Arrival,
  ports: { readonly applications: Applications },
): Promise<Verdict> {
  if (event.reference === undefined || stage.subject === 'enquiry') return { kind: 'act', application: null };
  const { reference } = event;
  const application = await ports.applications.get(reference);
  if (!application || application.round !== event.round) return { kind: 'repeat', reference, publish: [] };
  if (stage.from && !stage.from.includes(application.state)) {
    const publish = application.emitted.filter((emitted) => emitted.causationId === event.id);
    return { kind: 'repeat', reference, publish };
  }
  return { kind: 'act', application };
}

function fromJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new ContractError('The message is not JSON.');
  }
}
