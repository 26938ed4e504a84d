# Generated from schema/.
"""A stored transform."""

from sailpoint.v2024.models import TransformRead

__all__ = ["TransformRead"]
