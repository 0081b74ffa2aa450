import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Hit {
  /** CONNECT where a browser asks for a tunnel: then `url` is "host:port". */
  method: string;
  url: string;
  body: string;
}

interface Stored {
  body: string | Buffer;
  headers: Record<string, string>;
}

/** Every page a test needs, and the proxy all of a browser's traffic goes through: what is sent anywhere is counted. */
export class Site {
  readonly hits: Hit[] = [];
  private readonly stored = new Map<string, Stored>();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<Site> {
    const server = createServer();
    const site = new Site(server);
    server.on('request', (request, response) => void site.answer(request, response));
    server.on('connect', (request, socket) => {
      site.hits.push({ method: 'CONNECT', url: request.url ?? '', body: '' });
      socket.on('error', () => socket.destroy());
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return site;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Serves a page at any http address whatever its host, and returns the address. */
  put(url: string, body: string | Buffer, headers: Record<string, string> = {}): string {
    this.stored.set(url, { body, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });
    return url;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private async answer(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? '', `http://${request.headers.host}`).href;
    let body = '';
    for await (const chunk of request) body += chunk;
    this.hits.push({ method: request.method ?? '', url, body });
    const page = this.stored.get(url);
    response.writeHead(page ? 200 : 404, page?.headers ?? {});
    response.end(page?.body ?? '');
  }
}
