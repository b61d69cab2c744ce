import { createServer } from 'node:net';

/** A sentence that says why the server cannot listen there, or null. */
export function portProblem(port, host) {
  if (!/^\d+$/.test(port) || Number(port) > 65_535) {
    return Promise.resolve(`PORT is "${port}", and must be a whole number from 0 to 65535.`);
  }
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(sentence(error, port, host)));
    probe.listen({ port: Number(port), host }, () => probe.close(() => resolve(null)));
  });
}

function sentence(error, port, host) {
  const next = Number(port) + 1;
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program: end that one, or choose another port, for example PORT=${next} npm start.`;
    case 'EACCES':
      return `This user may not listen on port ${port}: choose one from 1024 on, for example PORT=3000 npm start.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST is "${host}", which is not an address of this computer: leave it out for this computer alone, or use 0.0.0.0 for the network.`;
    default:
      return `The server cannot listen on ${host}, port ${port}: ${error.message}.`;
  }
}
