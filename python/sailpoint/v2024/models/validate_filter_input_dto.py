# Written by `make stubs` from schema/; change it there.
"""Validate filter input dto."""

from sailpoint._core import model

__all__ = ["ValidateFilterInputDto"]

ValidateFilterInputDto = model("v2024", "ValidateFilterInputDto")
