/** The folder that the site is built from. */
export const contentDir = process.env['CONTENT_DIR'] ?? 'content';
