/**
 * What a walk along the shelves shows. Copies stand by call number: class numbers of the Chinese Library Classification
 * (中图法) are filed character by character, as decimals; book numbers behind the slash by their value. No framework here.
 */
@NullMarked
package io.libraryhub.resource.shelfcheck.domain;

import org.jspecify.annotations.NullMarked;
