# Written by `make stubs` from schema/; change it there.
"""Model schema."""

from sailpoint._core import model

__all__ = ["ModelSchema"]

ModelSchema = model("v2024", "ModelSchema")
