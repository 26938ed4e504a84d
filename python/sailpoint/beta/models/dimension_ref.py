# Generated from schema/.
"""Reference to a dimension of a role."""

from sailpoint.beta.models import DimensionRef

__all__ = ["DimensionRef"]
