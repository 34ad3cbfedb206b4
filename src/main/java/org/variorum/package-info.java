/**
 * The program: {@link org.variorum.SiteBuilder} is the pipeline, the commands are small files over
 * it.
 */
package org.variorum;
