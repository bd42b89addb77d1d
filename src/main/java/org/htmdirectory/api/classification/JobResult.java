package org.htmdirectory.api.classification;

import io.swagger.v3.oas.annotations.media.Schema;

/** What a batch answers to one of its jobs: what it is or, where it could not be read, why not. */
@Schema(oneOf = {ClassificationResource.class, RefusedJobResource.class})
sealed interface JobResult permits ClassificationResource, RefusedJobResource {}
