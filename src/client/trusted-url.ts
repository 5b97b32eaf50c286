/// <reference types="trusted-types" />

const BASE = import.meta.env.BASE_URL;

/**
 * The policy is kept on the page, under this name: a second one of the same name may not be made, and the site script
 * and the forms are bundled apart, each with its own copy of this module.
 */
const KEPT = Symbol.for('siap.trusted-types');
type Keeper = { [KEPT]?: Pick<TrustedTypePolicy, 'createScriptURL'> | undefined };

/** Lets through the service worker and what the build put beside it, all of them this site's own files. */
const ownScript = (address: string): string => {
  const { origin, pathname } = new URL(address, location.href);
  const isBuilt = pathname === `${BASE}sw.js` || pathname.startsWith(`${BASE}_astro/`);
  if (origin === location.origin && (isBuilt || !import.meta.env.PROD)) return address;
  throw new TypeError(`foreign script: ${address}`);
};

/**
 * The address of a worker's script, as the content policy's one Trusted Types policy `siap` lets it through. Typed as
 * a text, for the DOM's types do not know of trusted addresses.
 */
export const trustedUrl = (address: string): string => {
  const keeper = window as Keeper;
  keeper[KEPT] ??= window.trustedTypes?.createPolicy('siap', { createScriptURL: ownScript });
  return (keeper[KEPT]?.createScriptURL(address) ?? ownScript(address)) as string;
};
