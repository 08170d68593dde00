-- Readers, cards, accounts. Names, phones and id numbers are encrypted (AES-GCM); phones and id numbers are found by a keyed hash.

CREATE TABLE reader (
  id              BIGINT         NOT NULL PRIMARY KEY,
  name_enc        VARBINARY(400) NOT NULL,
  phone_enc       VARBINARY(120) NOT NULL,
  phone_hash      BINARY(32)     NOT NULL COMMENT 'HMAC-SHA256: finds without telling',
  id_number_enc   VARBINARY(120) NULL,
  id_number_hash  BINARY(32)     NULL,
  birth_year      SMALLINT       NOT NULL,
  category        VARCHAR(20)    NOT NULL,
  home_branch     VARCHAR(20)    NOT NULL,
  password_hash   VARCHAR(80)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  profile_consent BOOLEAN        NOT NULL,
  channel         VARCHAR(20)    NOT NULL,
  registered_at   DATETIME(3)    NOT NULL,
  UNIQUE KEY uq_reader_phone (phone_hash),
  UNIQUE KEY uq_reader_id_number (id_number_hash)
) COMMENT 'readers';

CREATE TABLE card (
  id         BIGINT      NOT NULL PRIMARY KEY,
  card_no    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reader_id  BIGINT      NOT NULL,
  kind       VARCHAR(20) NOT NULL,
  state      VARCHAR(20) NOT NULL COMMENT 'active, lost or ended',
  issued_at  DATETIME(3) NOT NULL,
  expires_on DATE        NOT NULL COMMENT 'last day on which it is good, in the zone of the hub',
  -- At most one active card of a kind for a reader, whatever the code does.
  active_key VARCHAR(45) AS (IF(state = 'active', CONCAT(reader_id, '/', kind), NULL)) STORED,
  UNIQUE KEY uq_card_no (card_no),
  UNIQUE KEY uq_card_active (active_key),
  KEY ix_card_reader (reader_id),
  CONSTRAINT fk_card_reader FOREIGN KEY (reader_id) REFERENCES reader (id)
) COMMENT 'library cards';

CREATE TABLE consent_change (
  id         BIGINT      NOT NULL PRIMARY KEY,
  reader_id  BIGINT      NOT NULL,
  purpose    VARCHAR(20) NOT NULL,
  granted    BOOLEAN     NOT NULL,
  changed_at DATETIME(3) NOT NULL,
  KEY ix_consent_reader (reader_id, changed_at),
  CONSTRAINT fk_consent_reader FOREIGN KEY (reader_id) REFERENCES reader (id)
) COMMENT 'what readers allowed and withdrew, and when';

CREATE TABLE profile_tag (
  reader_id BIGINT       NOT NULL,
  kind      VARCHAR(20)  NOT NULL,
  name      VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  weight    DOUBLE       NOT NULL,
  PRIMARY KEY (reader_id, kind, name),
  CONSTRAINT fk_profile_reader FOREIGN KEY (reader_id) REFERENCES reader (id)
) COMMENT 'interests of readers who allow it; nothing of others';

CREATE TABLE staff (
  id            BIGINT      NOT NULL PRIMARY KEY,
  login_name    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_general_ci NOT NULL,
  display_name  VARCHAR(60) NOT NULL,
  role          VARCHAR(20) NOT NULL,
  branch        VARCHAR(20) NULL,
  password_hash VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  saved_at      DATETIME(3) NOT NULL,
  UNIQUE KEY uq_staff_login (login_name)
) COMMENT 'accounts of staff, devices and integrators';

CREATE TABLE sign_in_attempt (
  account    BINARY(32)  NOT NULL PRIMARY KEY COMMENT 'keyed hash of kind and account, existing or not',
  failures   INT         NOT NULL,
  started_at DATETIME(3) NOT NULL COMMENT 'of the window in which failures are counted'
) COMMENT 'failed sign-ins';

CREATE TABLE phone_code (
  phone_hash  BINARY(32)  NOT NULL PRIMARY KEY,
  code_hash   BINARY(32)  NOT NULL,
  sent_at     DATETIME(3) NOT NULL,
  expires_at  DATETIME(3) NOT NULL,
  failures    INT         NOT NULL,
  used        BOOLEAN     NOT NULL,
  hour_began  DATETIME(3) NOT NULL,
  sent_in_hour INT        NOT NULL
) COMMENT 'the newest code sent to each phone';

CREATE TABLE stand_in_sms (
  id           BIGINT      NOT NULL PRIMARY KEY,
  masked_phone VARCHAR(20) NOT NULL,
  code         VARCHAR(10) NOT NULL,
  sent_at      DATETIME(3) NOT NULL
) COMMENT 'what the local replacement of the SMS service was given; empty in production';
