# Generated from schema/.
"""The models of made_up, loaded on first access."""

from sailpoint._lazy import of_version

__getattr__, __dir__ = of_version(globals(), "made_up", ("models",), {})
