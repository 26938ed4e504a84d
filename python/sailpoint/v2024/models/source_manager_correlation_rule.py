# Generated from schema/.
"""Source manager correlation rule."""

from sailpoint.v2024.models import SourceManagerCorrelationRule

__all__ = ["SourceManagerCorrelationRule"]
