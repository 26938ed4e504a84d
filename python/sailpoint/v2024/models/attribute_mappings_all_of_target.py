# Written by `make stubs` from schema/; change it there.
"""Attribute mappings all of target."""

from sailpoint._core import model

__all__ = ["AttributeMappingsAllOfTarget"]

AttributeMappingsAllOfTarget = model("v2024", "AttributeMappingsAllOfTarget")
