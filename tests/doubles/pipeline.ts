import { acknowledgeCandidate } from '../../functions/acknowledge-candidate/acknowledge-candidate.ts';
import { stage as acknowledgeStage } from '../../functions/acknowledge-candidate/stage.ts';
import { acknowledgeEnquiry } from '../../functions/acknowledge-enquiry/acknowledge-enquiry.ts';
import { stage as acknowledgeEnquiryStage } from '../../functions/acknowledge-enquiry/stage.ts';
import { deliverEnquiry } from '../../functions/deliver-enquiry/deliver-enquiry.ts';
import { stage as deliverEnquiryStage } from '../../functions/deliver-enquiry/stage.ts';
import { deliverLead } from '../../functions/deliver-lead/deliver-lead.ts';
import { stage as deliverStage } from '../../functions/deliver-lead/stage.ts';
import { extractText } from '../../functions/extract-text/extract-text.ts';
import { stage as extractStage } from '../../functions/extract-text/stage.ts';
import { notifyTriage } from '../../functions/notify-triage/notify-triage.ts';
import { stage as notifyStage } from '../../functions/notify-triage/stage.ts';
import { receiveCv } from '../../functions/receive-cv/receive-cv.ts';
import { stage as receiveStage } from '../../functions/receive-cv/stage.ts';
import { recogniseText } from '../../functions/recognise-text/recognise-text.ts';
import { stage as recogniseStage } from '../../functions/recognise-text/stage.ts';
import { recordDelivery } from '../../functions/record-delivery/record-delivery.ts';
import { stage as recordDeliveryStage } from '../../functions/record-delivery/stage.ts';
import { requestUpload } from '../../functions/request-upload/request-upload.ts';
import { route as requestRoute } from '../../functions/request-upload/route.ts';
import { routeEnquiry } from '../../functions/route-enquiry/route-enquiry.ts';
import { stage as routeEnquiryStage } from '../../functions/route-enquiry/stage.ts';
import { routeLead } from '../../functions/route-lead/route-lead.ts';
import { stage as routeStage } from '../../functions/route-lead/stage.ts';
import { route as enquiryRoute } from '../../functions/submit-enquiry/route.ts';
import { submitEnquiry } from '../../functions/submit-enquiry/submit-enquiry.ts';
import { stage as sweepStage } from '../../functions/sweep-stuck/stage.ts';
import { sweepStuck } from '../../functions/sweep-stuck/sweep-stuck.ts';
import { stage as tagStage } from '../../functions/tag-cv/stage.ts';
import { tagCv } from '../../functions/tag-cv/tag-cv.ts';
import type { StoredEvent } from '../../shared/domain/application.ts';
import { http } from '../../shared/runtime/http.ts';
import { lambda } from '../../shared/runtime/lambda.ts';
import type { MemoryPorts } from './memory-ports.ts';

const context = { awsRequestId: 'test', functionName: 'test', getRemainingTimeInMillis: () => 30_000 };
type Handler = (event: never, context: never) => Promise<unknown>;

/** The deployed handlers over memory ports, and a bus that delivers to them until nothing is left. */
export function pipeline(ports: MemoryPorts) {
  const stages = [
    { stage: receiveStage, handler: lambda(receiveStage, receiveCv, ports) },
    { stage: extractStage, handler: lambda(extractStage, extractText, ports) },
    { stage: recogniseStage, handler: lambda(recogniseStage, recogniseText, ports) },
    { stage: tagStage, handler: lambda(tagStage, tagCv, ports) },
    { stage: routeStage, handler: lambda(routeStage, routeLead, ports) },
    { stage: deliverStage, handler: lambda(deliverStage, deliverLead, ports) },
    { stage: notifyStage, handler: lambda(notifyStage, notifyTriage, ports) },
    { stage: acknowledgeStage, handler: lambda(acknowledgeStage, acknowledgeCandidate, ports) },
    { stage: routeEnquiryStage, handler: lambda(routeEnquiryStage, routeEnquiry, ports) },
    { stage: deliverEnquiryStage, handler: lambda(deliverEnquiryStage, deliverEnquiry, ports) },
    { stage: acknowledgeEnquiryStage, handler: lambda(acknowledgeEnquiryStage, acknowledgeEnquiry, ports) },
    { stage: recordDeliveryStage, handler: lambda(recordDeliveryStage, recordDelivery, ports) },
    { stage: sweepStage, handler: lambda(sweepStage, sweepStuck, ports) },
  ];
  const request = http(requestRoute, requestUpload, ports) as unknown as Handler;
  const enquire = http(enquiryRoute, submitEnquiry, ports) as unknown as Handler;

  /** Hands a bus message to every stage that consumes it; returns the ids that failed. */
  async function deliver(envelope: Record<string, unknown>): Promise<string[]> {
    const failed: string[] = [];
    for (const { stage, handler } of stages) {
      const detailType = envelope['detail-type'];
      const takes = stage.consumes.some((one) => {
        if (one.kind === 'schedule') return detailType === 'Scheduled Event';
        return one.kind === 'notification' ? detailType === undefined : one.detailType === detailType;
      });
      if (!takes) continue;
      const records = [{ messageId: `m-${stage.name}`, body: JSON.stringify(envelope) }];
      const answer = (await (handler as unknown as Handler)(
        { Records: records } as never,
        context as never,
      )) as {
        batchItemFailures: { itemIdentifier: string }[];
      };
      failed.push(...answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    }
    return failed;
  }

  const envelopeOf = ({ detailType, ...detail }: StoredEvent) => ({
    id: detail.id,
    source: 'cv-router',
    'detail-type': detailType,
    time: detail.time,
    detail,
  });

  return {
    deliver,
    envelopeOf,
    /** Delivers everything published until the bus is quiet; `dropping` loses what it says yes to. */
    async drain(dropping: (event: StoredEvent) => boolean = () => false): Promise<string[]> {
      const failed: string[] = [];
      for (let event = ports.seen.published.shift(); event; event = ports.seen.published.shift()) {
        if (!dropping(event)) failed.push(...(await deliver(envelopeOf(event))));
      }
      return failed;
    },
    /** One tick of the sweeper's clock. */
    sweep: () =>
      deliver({
        id: `tick-${ports.clock.now().getTime()}`,
        'detail-type': 'Scheduled Event',
        time: ports.clock.now().toISOString(),
        detail: {},
      }),
    /** GuardDuty's word about an upload. */
    scanned: (key: string, verdict: string, versionId = 'v1') =>
      deliver({
        id: `scan-${key}-${versionId}`,
        'detail-type': 'GuardDuty Malware Protection Object Scan Result',
        time: ports.clock.now().toISOString(),
        detail: {
          s3ObjectDetails: { bucketName: 'uploads', objectKey: key, versionId },
          scanResultDetails: { scanResultStatus: verdict },
        },
      }),
    /** A council's call of its form; returns status and parsed body. */
    async enquire(body: unknown) {
      const event = {
        routeKey: 'POST /api/enquiries',
        headers: {},
        body: JSON.stringify(body),
        isBase64Encoded: false,
      };
      const answer = (await enquire(event as never, context as never)) as {
        statusCode: number;
        body: string;
      };
      return { status: answer.statusCode, body: JSON.parse(answer.body) };
    },
    /** A call of the public or the agency's door; returns status and parsed body. */
    async apply(body: unknown, endpoint = 'POST /api/applications') {
      const event = { routeKey: endpoint, headers: {}, body: JSON.stringify(body), isBase64Encoded: false };
      const answer = (await request(event as never, context as never)) as {
        statusCode: number;
        body: string;
      };
      return { status: answer.statusCode, body: JSON.parse(answer.body) };
    },
  };
}
