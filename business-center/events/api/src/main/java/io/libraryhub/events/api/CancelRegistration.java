package io.libraryhub.events.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.RegistrationId;
import java.io.Serializable;

/** Gives a place back. */
public record CancelRegistration(String requestId, Actor actor, RegistrationId registrationId)
        implements Serializable {}
