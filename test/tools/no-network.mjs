// Loaded before a program (node --import): whatever opens a connection or asks for a name ends it with code 97.
import dns from 'node:dns';
import net from 'node:net';

const refuse = (what) => (asked) => {
  process.stderr.write(`network: ${what} ${JSON.stringify(asked)}\n`);
  process.exit(97);
};

net.Socket.prototype.connect = refuse('connect');
dns.lookup = refuse('lookup');
globalThis.fetch = refuse('fetch');
