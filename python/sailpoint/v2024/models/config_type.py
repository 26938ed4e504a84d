# Written by `make stubs` from schema/; change it there.
"""Config type."""

from sailpoint._core import model

__all__ = ["ConfigType"]

ConfigType = model("v2024", "ConfigType")
