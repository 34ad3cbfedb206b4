/**
 * The site as paths and bytes: staged beside the output folder, then swapped; sitemap and marker.
 */
package org.variorum.output;
