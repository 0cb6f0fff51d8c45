import Cookies from 'js-cookie';
import { serializeRecord } from '../core/record.js';
import type { ConsentRecord } from '../core/types.js';

/**
 * Stores the record in our one first-party cookie until `expires`, in milliseconds since 1970, or
 * removes it. False when the browser did not keep it.
 */
export function writeRecord(name: string, record: ConsentRecord | null, expires: number): boolean {
  const value = record ? serializeRecord(record) : '';
  try {
    Cookies.set(name, value, {
      expires: new Date(expires),
      path: '/',
      sameSite: 'lax',
      secure: location.protocol === 'https:',
    });
    return Cookies.get(name) === (value || undefined);
  } catch {
    // The browser denies the page its cookies: the guard has told so when it read them.
    return true;
  }
}
