import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.xml': 'text/xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface HttpsServer {
  readonly origin: string;
  /** Paths that were asked for and are not there. */
  readonly missing: readonly string[];
  close(): Promise<void>;
}

/** A certificate for localhost that nobody trusts and that is thrown away again. */
async function throwAwayCertificate(): Promise<{ cert: Buffer; key: Buffer }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'certificate-'));
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => path.join(folder, name));
  const log = jest.spyOn(console, 'log').mockImplementation(() => {});
  try {
    await generateCertificates(ca, cert, key, 1, ['localhost', '127.0.0.1']);
    return { cert: readFileSync(cert ?? ''), key: readFileSync(key ?? '') };
  } finally {
    log.mockRestore();
    rmSync(folder, { recursive: true });
  }
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

/** Serves files over HTTPS on a free port of this machine, below a folder of the server. */
export async function serveOverHttps(files: ReadonlyMap<string, Uint8Array>, below: string): Promise<HttpsServer> {
  const missing: string[] = [];
  const server = createServer(await throwAwayCertificate(), (request, response) => {
    const pathname = decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname);
    const content = pathname.startsWith(`${below}/`) ? files.get(pathname.slice(below.length + 1)) : undefined;
    if (content) {
      response.writeHead(200, { 'content-type': TYPES[path.extname(pathname)] ?? 'text/plain' }).end(content);
      return;
    }
    missing.push(pathname);
    response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { origin: `https://localhost:${port}`, missing, close: () => close(server) };
}
