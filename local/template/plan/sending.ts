import type { LiveResource } from '../assembly.ts';
import { fieldsOf, isTrue, listOf, textOf } from '../fields.ts';

/** A configuration set whose sending events go to the default bus, and which of them: `send`, `delivery`, `bounce` … */
export interface SendingPlan {
  readonly set: string;
  readonly types: readonly string[];
}

/** The templates' event destinations on EventBridge. */
export function sendingOf(resources: readonly LiveResource[]): SendingPlan[] {
  return resources
    .filter(({ type }) => type === 'AWS::SES::ConfigurationSetEventDestination')
    .map((resource) => resource.properties())
    .map(({ ConfigurationSetName, EventDestination }) => ({
      set: ConfigurationSetName,
      to: fieldsOf(EventDestination),
    }))
    .filter(({ to }) => isTrue(to.Enabled) && to.EventBridgeDestination !== undefined)
    .map(({ set, to }) => ({ set: textOf(set) ?? '', types: listOf(to.MatchingEventTypes).map(String) }));
}
