"""The models of v2024, loaded on first access."""

from sailpoint._lazy import lazy
from sailpoint.v2024._names import MODELS

__getattr__, __dir__, __all__ = lazy(globals(), MODELS)
