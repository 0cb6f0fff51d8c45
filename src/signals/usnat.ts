/** The fields of the core of GPP's section for the US, version 2, in the order of the string. */
const FIELDS = [
  'Version',
  'SharingNotice',
  'SaleOptOutNotice',
  'SharingOptOutNotice',
  'TargetedAdvertisingOptOutNotice',
  'SensitiveDataProcessingOptOutNotice',
  'SensitiveDataLimitUseNotice',
  'SaleOptOut',
  'SharingOptOut',
  'TargetedAdvertisingOptOut',
  'SensitiveDataProcessing',
  'KnownChildSensitiveDataConsents',
  'PersonalDataConsents',
  'MspaCoveredTransaction',
  'MspaOptOutOptionMode',
  'MspaServiceProviderMode',
] as const;

type Field = (typeof FIELDS)[number];

/** Lists of 16 and of 3 values. */
type ListField = 'SensitiveDataProcessing' | 'KnownChildSensitiveDataConsents';

export type UsnatCore = Readonly<
  Record<Exclude<Field, ListField>, number> & Record<ListField, readonly number[]>
>;

const VERSION_BITS = 6;
const BITS = 2;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const SIX_BITS_AT_MOST = /.{1,6}/g;

/** Pads bits to whole bytes, as the other encoders do, and writes a letter for six bits each. */
function toLetters(bits: string): string {
  const bytes = bits.padEnd(Math.ceil(bits.length / 8) * 8, '0');
  return bytes.replace(SIX_BITS_AT_MOST, (six) => ALPHABET.charAt(parseInt(six.padEnd(6, '0'), 2)));
}

const toBits = (value: number, width: number): string => value.toString(2).padStart(width, '0');

/** Encodes the GPP string with this section alone; its first part, the header, says that. */
export function encodeUsnat(core: UsnatCore, gpc: boolean): string {
  const bits = FIELDS.flatMap((field) => {
    const width = field === 'Version' ? VERSION_BITS : BITS;
    return [core[field]].flat().map((value) => toBits(value, width));
  });
  return `DBABLA~${toLetters(bits.join(''))}.${toLetters(gpc ? '011' : '010')}`;
}
