package org.myoworkup.bench;

import java.util.List;

/** One part of the table: measures both sides of what it compares in turns. */
@FunctionalInterface
interface Part {
    List<Row> measure() throws Exception;
}
