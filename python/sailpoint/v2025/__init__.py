# Generated from schema/.
"""All public names of API version v2025, loaded on first access."""

from sailpoint._lazy import SHARED, of_version

__getattr__, __dir__ = of_version(globals(), "v2025", ("models", "api"), SHARED)
