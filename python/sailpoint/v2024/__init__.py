# Generated from schema/.
"""All public names of API version v2024, loaded on first access."""

from sailpoint._lazy import SHARED, inject, of_version

__getattr__, __dir__ = of_version(globals(), "v2024", ("models", "api"), SHARED)

# A documented script uses this name without importing it.
inject("RequestBody", "sailpoint.v2024.models.request_body")
