# Generated from schema/.
"""All public names of API version v3, loaded on first access."""

from sailpoint._lazy import SHARED, of_version

__getattr__, __dir__ = of_version(globals(), "v3", ("models", "api"), SHARED)
