"""Every model of v2024 by its name, loaded when it is first asked for."""

from sailpoint._lazy import lazy
from sailpoint.v2024._names import MODELS

__getattr__, __dir__, __all__ = lazy(globals(), MODELS)
