import { connect, type Socket } from 'node:net';

export interface Answer {
  status: number;
  body: Buffer;
}

interface Head {
  status: number;
  bodyFrom: number;
  bodyLength: number;
}

const endOfHead = Buffer.from('\r\n\r\n');

function readHead(received: Buffer): Head | null {
  const end = received.indexOf(endOfHead);
  if (end < 0) return null;
  const text = received.toString('latin1', 0, end);
  const length = /\r\ncontent-length: *(\d+)/i.exec(text)?.[1];
  if (length === undefined) throw new Error(`an answer does not say how long it is: ${text.slice(0, 200)}`);
  return { status: Number(text.slice(9, 12)), bodyFrom: end + endOfHead.length, bodyLength: Number(length) };
}

/**
 * A kept-alive HTTP connection that sends ready-made requests and waits for each answer. It reads no more of HTTP than
 * that takes, so that the time measured is the server's and not its own.
 */
export class Connection {
  private readonly socket: Socket;
  private received: Buffer[] = [];
  private length = 0;
  private head: Head | null = null;
  private waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | undefined;

  constructor(port: number) {
    this.socket = connect({ host: '127.0.0.1', port, noDelay: true });
    this.socket.setTimeout(20_000, () => this.socket.destroy(new Error('no answer for 20 seconds')));
    this.socket.on('data', (chunk) => this.receive(chunk));
    this.socket.on('error', (error) => this.fail(error));
    this.socket.on('close', () => this.fail(new Error('the server closed the connection')));
  }

  send(request: Buffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.socket.write(request);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private receive(chunk: Buffer): void {
    this.received.push(chunk);
    this.length += chunk.length;
    if (!this.head || this.length >= this.head.bodyFrom + this.head.bodyLength) this.read();
  }

  private read(): void {
    const whole = this.received.length === 1 ? this.received[0]! : Buffer.concat(this.received);
    this.received = [whole];
    try {
      this.head ??= readHead(whole);
    } catch (error) {
      return this.fail(error as Error);
    }
    if (!this.head || this.length < this.head.bodyFrom + this.head.bodyLength) return;
    const { status, bodyFrom } = this.head;
    const answered = this.waiting;
    this.received = [];
    this.length = 0;
    this.head = null;
    this.waiting = undefined;
    answered?.resolve({ status, body: whole.subarray(bodyFrom) });
  }

  private fail(error: Error): void {
    this.waiting?.reject(error);
    this.waiting = undefined;
  }
}
