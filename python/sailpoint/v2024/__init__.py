"""Everything of API version v2024 by its name, loaded when it is first asked for."""

from sailpoint._lazy import SHARED, lazy, lend
from sailpoint.v2024._names import APIS, MODELS

__getattr__, __dir__, __all__ = lazy(globals(), {**MODELS, **APIS, **SHARED})

# The documented script of delete_identity_profiles uses this name and does not import it.
lend("RequestBody", "sailpoint.v2024.models.request_body")
