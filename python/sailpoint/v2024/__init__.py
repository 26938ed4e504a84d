"""Everything of API version v2024 by its name, loaded when it is first asked for."""

from sailpoint._lazy import SHARED, lend, of_version

__getattr__, __dir__ = of_version(globals(), "v2024", ("models", "api"), SHARED)

# The documented script of delete_identity_profiles uses this name and does not import it.
lend("RequestBody", "sailpoint.v2024.models.request_body")
