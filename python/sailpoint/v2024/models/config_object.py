# Written by `make stubs` from schema/; change it there.
"""Config object."""

from sailpoint._core import model

__all__ = ["ConfigObject"]

ConfigObject = model("v2024", "ConfigObject")
