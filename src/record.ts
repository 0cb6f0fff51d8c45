/**
 * ENTRY for servers and edges: reads the consent cookie with the code of the page. It needs no document, has
 * no dependency and does nothing when it is imported.
 */
export {
  parseRecord,
  type AskedPurpose,
  type ParsedRecord,
  type RecordOptions,
} from './record/parse-record.js';
export type { Decision, Method, Purpose } from './core/types.js';
