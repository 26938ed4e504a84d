# Generated from schema/.
"""All public names of API version beta, loaded on first access."""

from sailpoint._lazy import SHARED, of_version

__getattr__, __dir__ = of_version(globals(), "beta", ("models", "api"), SHARED)
