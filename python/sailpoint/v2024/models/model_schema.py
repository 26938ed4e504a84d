# Written by `make stubs` from schema/; change it there.
"""A schema of a source: the attributes of one kind of object."""

from sailpoint._core import model

__all__ = ["ModelSchema"]

ModelSchema = model("v2024", "ModelSchema")
