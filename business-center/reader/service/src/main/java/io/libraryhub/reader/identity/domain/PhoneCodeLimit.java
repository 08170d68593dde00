package io.libraryhub.reader.identity.domain;

import java.time.Duration;

/**
 * @param valid how long a code may be used
 * @param interval between two codes to one phone
 * @param perHour codes to one phone in an hour
 * @param maxFailures wrong codes, then the code no longer counts
 */
public record PhoneCodeLimit(Duration valid, Duration interval, int perHour, int maxFailures) {}
