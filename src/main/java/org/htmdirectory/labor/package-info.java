/** What the US Bureau of Labor Statistics projects and counts: growth and pay by code, area and year. */
package org.htmdirectory.labor;
