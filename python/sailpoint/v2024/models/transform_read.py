# Written by `make stubs` from schema/; change it there.
"""Transform read."""

from sailpoint._core import model

__all__ = ["TransformRead"]

TransformRead = model("v2024", "TransformRead")
