# Written by `make stubs` from schema/; change it there.
"""Attribute mappings."""

from sailpoint._core import model

__all__ = ["AttributeMappings"]

AttributeMappings = model("v2024", "AttributeMappings")
