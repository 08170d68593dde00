package io.libraryhub.resource.title.application;

import io.libraryhub.kernel.TitleId;

/** Inside this process: something that search shows of a title changed. Meant for listeners after the commit. */
public record TitleTouched(TitleId title) {}
