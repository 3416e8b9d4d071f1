/** News of agencies in XML: NewsML-G2 and NITF. */
@NullMarked
package io.quotewire.ingest.document.format.news;

import org.jspecify.annotations.NullMarked;
