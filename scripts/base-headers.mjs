/** What everything is served with that does not say otherwise: pages and the API have policies of their own, which stay. */
const BASE = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** A year, for this name alone: what else its owner serves under other names is not for us to say. */
const HSTS = 'max-age=31536000';

/** Whether the browser came by HTTPS: as the settings say, or the proxy in front, for this server itself speaks HTTP. */
export function cameByHttps(request, publicUrl) {
  if (publicUrl) return publicUrl.startsWith('https:');
  return String(request.headers['x-forwarded-proto'] ?? '').startsWith('https');
}

/** From now on the answer to a request has every header that must not be missing, whoever writes it: a page, a file, an error of the framework. */
export function keepBaseHeaders(request, response, publicUrl) {
  const headers = cameByHttps(request, publicUrl) ? { ...BASE, 'strict-transport-security': HSTS } : BASE;
  const writeHead = response.writeHead;
  response.writeHead = (...head) => {
    for (const [name, value] of Object.entries(headers)) if (!response.hasHeader(name)) response.setHeader(name, value);
    return writeHead.apply(response, head);
  };
}
