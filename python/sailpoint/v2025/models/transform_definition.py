# Generated from schema/.
"""A transform: an account attribute, a stored transform, a rule, or an operation on them."""

from sailpoint.v2025.models import TransformDefinition

__all__ = ["TransformDefinition"]
