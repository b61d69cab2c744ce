export type PageHeaders = Record<string, string> & { 'content-security-policy': string };

/**
 * What every page is served with. Scripts run only with this request's nonce, or when such a script loads them; nothing comes from
 * another host. Development needs eval for the compiler's updates and inline styles for its overlay.
 */
export function pageHeaders(nonce: string, mode: 'production' | 'development'): PageHeaders {
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${mode === 'development' ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${mode === 'development' ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  };
}

/** The nonce that a page's request was given, for a script in the page itself; undefined where there is none. */
export const nonceOf = (asked: Headers): string | undefined =>
  /'nonce-(\w+)'/.exec(asked.get('content-security-policy') ?? '')?.[1];
