# Written by `make stubs` from schema/; change it there.
"""A stored transform."""

from sailpoint._core import model

__all__ = ["TransformRead"]

TransformRead = model("v2024", "TransformRead")
