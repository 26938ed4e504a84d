# Written by `make stubs` from schema/; change it there.
"""A query on nested objects of the documents."""

from sailpoint._core import model

__all__ = ["InnerHit"]

InnerHit = model("v2024", "InnerHit")
