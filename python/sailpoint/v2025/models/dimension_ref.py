# Generated from schema/.
"""Reference to a dimension of a role."""

from sailpoint.v2025.models import DimensionRef

__all__ = ["DimensionRef"]
