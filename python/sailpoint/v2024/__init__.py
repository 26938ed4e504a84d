"""Everything of API version v2024 by its name, loaded when it is first asked for."""

import sys

from sailpoint._lazy import SHARED, lazy
from sailpoint.v2024._names import APIS, MODELS
from sailpoint.v2024.models.request_body import RequestBody

__getattr__, __dir__, __all__ = lazy(globals(), {**MODELS, **APIS, **SHARED})

# The documented script of delete_identity_profiles uses this name and does not import it.
if "__main__" in sys.modules:
    vars(sys.modules["__main__"]).setdefault("RequestBody", RequestBody)
