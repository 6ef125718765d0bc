/**
 * What holds for an answer whatever it carries, and so can be said in a header that a server's settings
 * keep from one edition to the next. Scripts and styles are allowed in each page, by their hashes.
 */
export const lastingPolicy = [
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  // For the address of the worker that keeps the site, and for the rules of what is fetched ahead.
  'trusted-types own',
];

/** How much of a page's address another site is told; in pages as well, for hosts without headers. */
export const referrer = 'no-referrer';

/**
 * What every answer says, from a host and from the worker that answers in its place.
 *
 * No page is meant to stand in another site's frame; quotations are embedded as text. Features are
 * those of https://www.w3.org/TR/permissions-policy/ that browsers know and no page uses.
 */
export const commonHeaders: Record<string, string> = {
  'Content-Security-Policy': [
    ...lastingPolicy,
    "object-src 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': [
    ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer'],
    ...['microphone', 'midi', 'payment', 'usb'],
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
  'Referrer-Policy': referrer,
  'X-Content-Type-Options': 'nosniff',
};
