/** Office's formats besides DOCX: old Word and PowerPoint files, PPTX. */
@NullMarked
package io.quotewire.ingest.document.format.office;

import org.jspecify.annotations.NullMarked;
