# Generated from schema/.
"""The models of v2024, loaded on first access."""

from sailpoint._lazy import of_version

__getattr__, __dir__ = of_version(globals(), "v2024", ("models",), {})
