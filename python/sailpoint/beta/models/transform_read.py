# Generated from schema/.
"""A stored transform."""

from sailpoint.beta.models import TransformRead

__all__ = ["TransformRead"]
