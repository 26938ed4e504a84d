# Generated from schema/.
"""Source manager correlation rule."""

from sailpoint.v3.models import SourceManagerCorrelationRule

__all__ = ["SourceManagerCorrelationRule"]
