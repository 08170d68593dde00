/** Who may sign in as staff, a device or a program 账号, as an admin keeps it. */
@NullMarked
package io.libraryhub.desk.staff;

import org.jspecify.annotations.NullMarked;
