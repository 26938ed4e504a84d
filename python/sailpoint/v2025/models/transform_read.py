# Generated from schema/.
"""A stored transform."""

from sailpoint.v2025.models import TransformRead

__all__ = ["TransformRead"]
