# Generated from schema/.
"""A transform: an account attribute, a stored transform, a rule, or an operation on them."""

from sailpoint.beta.models import TransformDefinition

__all__ = ["TransformDefinition"]
