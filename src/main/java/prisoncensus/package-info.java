/** The application: where it starts, and which rooms it is wired from. */
@NullMarked
package prisoncensus;

import org.jspecify.annotations.NullMarked;
