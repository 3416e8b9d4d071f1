/** Lines, and the labels at their heads: layouts are data ({@code layouts.txt}). */
@NullMarked
package io.quotewire.analysis.transcript.layout;

import org.jspecify.annotations.NullMarked;
