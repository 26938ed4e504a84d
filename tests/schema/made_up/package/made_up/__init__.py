# Generated from schema/.
"""All public names of API version made_up, loaded on first access."""

from sailpoint._lazy import SHARED, of_version

__getattr__, __dir__ = of_version(globals(), "made_up", ("models", "api"), SHARED)
