/** The records that stages hand on, and what they report; no input or output happens here. */
package org.variorum.model;
