"""All public names of API version v2024, loaded on first access."""

from sailpoint._lazy import SHARED, lend, of_version

__getattr__, __dir__ = of_version(globals(), "v2024", ("models", "api"), SHARED)

# The documented script of delete_identity_profiles uses this name without importing it.
lend("RequestBody", "sailpoint.v2024.models.request_body")
