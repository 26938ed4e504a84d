# Generated from schema/.
"""The models of v2025, loaded on first access."""

from sailpoint._lazy import of_version

__getattr__, __dir__ = of_version(globals(), "v2025", ("models",), {})
