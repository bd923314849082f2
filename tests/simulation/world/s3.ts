import type { ScanVerdict } from '../../../shared/domain/application.ts';
import { referenceOfKey } from '../../../shared/domain/upload-key.ts';
import type { Fate } from './bus.ts';
import type { World } from './world.ts';

/** An object of the uploads bucket. */
export interface Upload {
  readonly bytes: Uint8Array;
  readonly verdict: Exclude<ScanVerdict, 'pending'>;
  /** GuardDuty has tagged it. */
  isTagged: boolean;
}

/** The uploads bucket with its malware scan: nobody reads what is not tagged clean. */
export class S3 {
  readonly objects = new Map<string, Upload>();
  /** When the last verdict about an application's files was given, by reference, in the world's milliseconds. */
  readonly judgedAt = new Map<string, number>();
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** A browser's upload; the verdict follows, so many milliseconds later than usual. `fate` is told what became of its event. */
  put(key: string, bytes: Uint8Array, verdict: Upload['verdict'], fate: Fate, lateMs = 0): void {
    const { clockwork, latency, scanMs } = this.#world;
    const versionId = `v${this.objects.size + 1}`;
    const upload: Upload = { bytes, verdict, isTagged: false };
    this.objects.set(`${key}@${versionId}`, upload);
    this.#world.inFlight += 1;
    clockwork.after(scanMs * latency.between(0.2, 2) + lateMs, `scan ${key}`, () => {
      this.#world.inFlight -= 1;
      upload.isTagged = true;
      this.judgedAt.set(referenceOfKey(key) ?? '', clockwork.now);
      this.#world.bus.put(
        {
          id: `scan-${key}-${versionId}`,
          source: 'aws.guardduty',
          'detail-type': 'GuardDuty Malware Protection Object Scan Result',
          time: new Date(this.#world.epoch + clockwork.now).toISOString(),
          detail: {
            s3ObjectDetails: { bucketName: 'uploads', objectKey: key, versionId },
            scanResultDetails: { scanResultStatus: verdict },
          },
        },
        fate,
      );
    });
  }

  /** The bucket's own policy: without the tag the read is refused. */
  async read(key: string, versionId: string): Promise<Uint8Array> {
    const found = this.objects.get(`${key}@${versionId}`);
    if (!found) throw Object.assign(new Error('No such version.'), { name: 'NoSuchVersion' });
    if (!isClean(found)) {
      this.#world.broke(
        'I6',
        `${key} is read though it is ${found.isTagged ? found.verdict : 'not scanned'}`,
      );
      throw Object.assign(new Error('Access denied.'), { name: 'AccessDenied' });
    }
    return found.bytes;
  }
}

const isClean = ({ isTagged, verdict }: Upload): boolean => isTagged && verdict === 'NO_THREATS_FOUND';
