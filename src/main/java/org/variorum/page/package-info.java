/**
 * Puts together what a theme needs of each page, ready-made and typed: navigation, sections, search
 * documents.
 */
package org.variorum.page;
