/**
 * The only door: routes by process name found in Nacos, checks tokens, keeps to the flow rules, gives every request a
 * trace. It knows no business.
 */
@NullMarked
package io.libraryhub.gateway;

import org.jspecify.annotations.NullMarked;
