/** Id under which the fee of any goods stands among the estimator's services; no service of the site is called so. */
export const GOODS = 'barang';

/** The certificate's line and its parameter, whatever the goods. */
export const CERTIFICATE = 'sertifikat';

/** Asked for where a line's unit is disputed: no figure comes of it. */
export const UNIT_UNKNOWN = 'kemasan';
