# Generated from schema/.
"""A stored transform."""

from sailpoint.v3.models import TransformRead

__all__ = ["TransformRead"]
