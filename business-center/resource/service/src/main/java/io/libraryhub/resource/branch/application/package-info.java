/** Use cases of branches: create or change by code, list. */
@NullMarked
package io.libraryhub.resource.branch.application;

import org.jspecify.annotations.NullMarked;
