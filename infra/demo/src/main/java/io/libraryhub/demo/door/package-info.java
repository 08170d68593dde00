/** The doors of the hub as a reader, a desk or a device uses them. Faults are retried with the same request id. */
@NullMarked
package io.libraryhub.demo.door;

import org.jspecify.annotations.NullMarked;
