/**
 * A reader who was erased is forgotten by every service: where a reader's number stands a number of nobody takes its place,
 * so that all that is counted stays counted and nothing leads back to anyone.
 */
@NullMarked
package io.libraryhub.kit.forget;

import org.jspecify.annotations.NullMarked;
