import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on loopback. */
export interface Listening {
  readonly port: number;
  /** Ends open connections too. */
  stop(): Promise<void>;
}

/** Listens on 127.0.0.1 only. Port 0 takes a free one; throws a sentence where the port is taken. */
export async function listen(port: number, answer: RequestListener): Promise<Listening> {
  const server = createServer(answer);
  // SDK clients keep connections open; closing them first would cost a retry.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      reject(isTaken ? new PortInUseError(`Port ${port} is in use. Choose another with --port.`) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  return { port: (server.address() as AddressInfo).port, stop: () => close(server) };
}

/** Said when another program listens on the port. */
export class PortInUseError extends Error {
  override readonly name = 'PortInUseError';
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}

/** Listens on the port, or on a free one where it is taken or 0. */
export async function listenNear(port: number, answer: RequestListener): Promise<Listening> {
  return listen(await freeNear(port), answer);
}

/** The port where nothing listens on it, otherwise 0. */
export async function freeNear(port: number): Promise<number> {
  if (port === 0) return 0;
  try {
    const probe = await listen(port, () => {});
    await probe.stop();
    return port;
  } catch (error) {
    if (error instanceof PortInUseError) return 0;
    throw error;
  }
}
