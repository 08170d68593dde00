/** What the library allows 流通规则: policies, and the rules that assign them. Every number is data. */
@NullMarked
package io.libraryhub.circulation.policy.domain;

import org.jspecify.annotations.NullMarked;
