/**
 * What is known of languages: a profile each, which is a folder of data, and the finder that tells which one a text is
 * written in. The only package that holds words of a language.
 */
@NullMarked
package io.quotewire.analysis.language;

import org.jspecify.annotations.NullMarked;
