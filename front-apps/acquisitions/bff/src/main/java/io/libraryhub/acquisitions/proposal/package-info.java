/** Purchase proposals 采购建议: open → approved → on-order → in-process → received, or rejected, or closed (requirement
 * row 15).
 */
@NullMarked
package io.libraryhub.acquisitions.proposal;

import org.jspecify.annotations.NullMarked;
