package io.libraryhub.demo.city;

import io.libraryhub.demo.data.DemoTitle;
import io.libraryhub.kernel.TitleId;

/** A title of the demo, in the catalogue. */
public record CityTitle(TitleId id, DemoTitle facts) {}
