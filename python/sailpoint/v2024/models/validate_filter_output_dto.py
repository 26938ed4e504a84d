# Written by `make stubs` from schema/; change it there.
"""Validate filter output dto."""

from sailpoint._core import model

__all__ = ["ValidateFilterOutputDto"]

ValidateFilterOutputDto = model("v2024", "ValidateFilterOutputDto")
