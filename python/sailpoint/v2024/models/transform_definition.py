# Written by `make stubs` from schema/; change it there.
"""A transform: an account attribute, a stored transform, a rule, or an operation on them."""

from sailpoint._core import model

__all__ = ["TransformDefinition"]

TransformDefinition = model("v2024", "TransformDefinition")
