DROP TABLE records, showings, schema_version;
CREATE TABLE schema_version (version integer NOT NULL);
INSERT INTO schema_version VALUES (1);
CREATE TABLE records (
  receipt text PRIMARY KEY, site text NOT NULL, action text NOT NULL, decisions jsonb NOT NULL,
  revision text NOT NULL, language text NOT NULL, layout text, variant text, text_hash text NOT NULL,
  time timestamptz NOT NULL, received date NOT NULL, proof jsonb NOT NULL
);
CREATE INDEX records_time ON records (time, receipt);
CREATE TABLE showings (
  day date NOT NULL, site text NOT NULL, language text NOT NULL, layout text NOT NULL,
  revision text NOT NULL, text_hash text NOT NULL, variant text NOT NULL DEFAULT '',
  count bigint NOT NULL,
  PRIMARY KEY (day, site, language, layout, revision, text_hash, variant)
);
INSERT INTO records VALUES (
  '1-2-3-4', 'The Harbour Post', 'decline', '{"analytics":"denied"}', '2026-11', 'en', NULL, NULL, '',
  '2026-11-24T00:00:00Z', '2026-11-24',
  '{"receipt":"1-2-3-4","site":"The Harbour Post","schema":1,"method":"decline","decisions":{"analytics":"denied"},"revision":"2026-11","locale":"en","fingerprint":"","time":"2026-11-24T00:00:00.000Z","textHash":"","text":""}'
);
INSERT INTO records VALUES (
  '5-6-7-8', 'The Harbour Post', 'accept', '{"analytics":"granted"}', '', 'en', 'bar', 'b', 'air63w',
  '2026-11-25T10:00:00Z', '2026-11-25',
  '{"receipt":"5-6-7-8","site":"The Harbour Post","schema":1,"method":"accept","decisions":{"analytics":"granted"},"revision":"","locale":"en","fingerprint":"7e4b","time":"2026-11-25T10:00:00.000Z","textHash":"air63w","text":"Cookies","hidden":[],"unequal":[],"layout":"bar","variant":"b"}'
);
INSERT INTO showings VALUES ('2026-11-25', 'The Harbour Post', 'en', 'bar', '', 'air63w', 'b', 41);
