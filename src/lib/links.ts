const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address of the site under the base path it was built for, e.g. `link('/tarif/')`. */
export const link = (path: `/${string}`): string => `${base}${path}`;
