/** The API that answers questions: quotations, documents, files. */
@NullMarked
package io.quotewire.publish.search;

import org.jspecify.annotations.NullMarked;
