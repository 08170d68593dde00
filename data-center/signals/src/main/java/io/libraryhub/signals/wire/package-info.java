/**
 * How values travel from task to task. Flink's own serializer asks a POJO's fields by reflection, at twice the price of what
 * most signals do with an act; what travels with every message is written by hand here. State is never kept in such a form:
 * it may change with every release.
 */
@NullMarked
package io.libraryhub.signals.wire;

import org.jspecify.annotations.NullMarked;
