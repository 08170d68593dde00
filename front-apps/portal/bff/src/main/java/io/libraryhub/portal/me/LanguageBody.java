package io.libraryhub.portal.me;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param language of messages: zh or en; absent: whatever the library speaks */
record LanguageBody(@NotBlank @Size(max = 64) String requestId, @Nullable @Pattern(regexp = "zh|en") String language) {}
