# Generated from schema/.
"""The API classes of v3, loaded on first access."""

from sailpoint._lazy import of_version

__getattr__, __dir__ = of_version(globals(), "v3", ("api",), {})
