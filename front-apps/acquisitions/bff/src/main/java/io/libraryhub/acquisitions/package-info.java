/** Acquisitions 采访: what the city wants and cannot get, what to buy about it, and whether the books are right. Thin REST
 * over the resource context and the data hub; no row lives here.
 */
@NullMarked
package io.libraryhub.acquisitions;

import org.jspecify.annotations.NullMarked;
