/**
 * Are the books right? 对账: what the services did, published, and what the data hub counted and keeps; and were the stream's
 * balances of titles circulation's own.
 */
@NullMarked
package io.libraryhub.acquisitions.accounts;

import org.jspecify.annotations.NullMarked;
