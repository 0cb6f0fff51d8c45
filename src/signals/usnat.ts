/** The fields of GPP's section for the US, version 2, with their bits, in the order of the string. */
const CORE = {
  Version: 6,
  SharingNotice: 2,
  SaleOptOutNotice: 2,
  SharingOptOutNotice: 2,
  TargetedAdvertisingOptOutNotice: 2,
  SensitiveDataProcessingOptOutNotice: 2,
  SensitiveDataLimitUseNotice: 2,
  SaleOptOut: 2,
  SharingOptOut: 2,
  TargetedAdvertisingOptOut: 2,
  SensitiveDataProcessing: 2,
  KnownChildSensitiveDataConsents: 2,
  PersonalDataConsents: 2,
  MspaCoveredTransaction: 2,
  MspaOptOutOptionMode: 2,
  MspaServiceProviderMode: 2,
};

/** The core of the section; those two are lists of 16 and of 3. */
export type UsnatCore = Readonly<
  Record<
    Exclude<keyof typeof CORE, 'SensitiveDataProcessing' | 'KnownChildSensitiveDataConsents'>,
    number
  > &
    Record<'SensitiveDataProcessing' | 'KnownChildSensitiveDataConsents', readonly number[]>
>;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Whole bytes, as the other encoders make them, in letters of six bits. */
function toLetters(bits: string): string {
  const bytes = bits.padEnd(Math.ceil(bits.length / 8) * 8, '0');
  return bytes.replace(/.{1,6}/g, (six) => ALPHABET.charAt(parseInt(six.padEnd(6, '0'), 2)));
}

const toBits = (value: number, width: number): string => value.toString(2).padStart(width, '0');

/** The whole GPP string of this one section; the part in front of it says that it is the only one. */
export function encodeUsnat(core: UsnatCore, gpc: boolean): string {
  const bits = Object.entries(CORE).flatMap(([name, width]) =>
    [core[name as keyof UsnatCore]].flat().map((value) => toBits(value, width)),
  );
  return `DBABLA~${toLetters(bits.join(''))}.${toLetters(gpc ? '011' : '010')}`;
}
