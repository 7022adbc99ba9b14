import type { Server } from 'node:http';
import { HOST, isBusy, type PortName } from './ports.ts';

/** Listens on this machine only. */
export const listen = (server: Server, name: PortName, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? isBusy(name, port) : error),
    );
    server.listen(port, HOST, () => resolve());
  });

export const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
