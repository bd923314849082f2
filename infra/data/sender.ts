import { CfnOutput, Fn, RemovalPolicy, type Stack } from 'aws-cdk-lib';
import {
  CfnConfigurationSet,
  CfnConfigurationSetEventDestination,
  CfnEmailIdentity,
} from 'aws-cdk-lib/aws-ses';

/** What SES tells us about each mail; opens and clicks are never tracked. */
const sendingEvents = ['send', 'reject', 'bounce', 'complaint', 'delivery', 'deliveryDelay'];

/**
 * The identity of the sender's domain, and a configuration set that puts SES's sending events on the default bus
 * (SES knows no other). Returns the configuration set's name.
 */
export function addSender(stack: Stack, prefix: string, senderAddress: string): string {
  const domain = senderAddress.slice(senderAddress.indexOf('@') + 1);
  const set = new CfnConfigurationSet(stack, 'ConfigurationSet', {
    name: prefix,
    deliveryOptions: { tlsPolicy: 'REQUIRE' },
    reputationOptions: { reputationMetricsEnabled: true },
    suppressionOptions: { suppressedReasons: ['BOUNCE', 'COMPLAINT'] },
  });
  const destination = new CfnConfigurationSetEventDestination(stack, 'SendingEvents', {
    configurationSetName: set.ref,
    eventDestination: {
      name: 'default-bus',
      enabled: true,
      matchingEventTypes: sendingEvents,
      eventBridgeDestination: {
        eventBusArn: stack.formatArn({
          service: 'events',
          resource: 'event-bus',
          resourceName: 'default',
        }),
      },
    },
  });
  const identity = new CfnEmailIdentity(stack, 'SenderDomain', {
    emailIdentity: domain,
    configurationSetAttributes: { configurationSetName: set.ref },
  });
  for (const resource of [set, destination, identity]) resource.overrideLogicalId(resource.node.id);
  // Replacing it would ask the agency to prove its domain again.
  identity.applyRemovalPolicy(RemovalPolicy.RETAIN);
  const { attrDkimDnsTokenName1, attrDkimDnsTokenName2, attrDkimDnsTokenName3 } = identity;
  const names = [attrDkimDnsTokenName1, attrDkimDnsTokenName2, attrDkimDnsTokenName3];
  const { attrDkimDnsTokenValue1, attrDkimDnsTokenValue2, attrDkimDnsTokenValue3 } = identity;
  const values = [attrDkimDnsTokenValue1, attrDkimDnsTokenValue2, attrDkimDnsTokenValue3];
  names.forEach((name, at) => {
    new CfnOutput(stack, `SenderDnsRecord${at + 1}`, {
      description: 'CNAME record that proves the sender domain to SES',
      value: Fn.join(' CNAME ', [name, values[at] ?? '']),
    });
  });
  return set.ref;
}
