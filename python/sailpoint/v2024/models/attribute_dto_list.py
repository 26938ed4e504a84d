# Written by `make stubs` from schema/; change it there.
"""Attribute DTO list."""

from sailpoint._core import model

__all__ = ["AttributeDTOList"]

AttributeDTOList = model("v2024", "AttributeDTOList")
