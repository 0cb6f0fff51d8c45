/** Whether the browser sends the opt-out signal, Global Privacy Control: https://w3c.github.io/gpc/ */
export const isGpcOn = (): boolean | undefined =>
  (navigator as Navigator & { readonly globalPrivacyControl?: boolean }).globalPrivacyControl;
