package io.libraryhub.resource.api;

import io.libraryhub.kernel.TitleId;
import java.io.Serializable;

/**
 * Somebody goes on to read a title online. Who it is is not asked.
 *
 * @param channel portal, kiosk or desk
 */
public record OpenOnline(String requestId, TitleId titleId, String channel) implements Serializable {}
