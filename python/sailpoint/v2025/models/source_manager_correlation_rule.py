# Generated from schema/.
"""Source manager correlation rule."""

from sailpoint.v2025.models import SourceManagerCorrelationRule

__all__ = ["SourceManagerCorrelationRule"]
