# Generated from schema/.
"""Source manager correlation mapping."""

from sailpoint.v3.models import SourceManagerCorrelationMapping

__all__ = ["SourceManagerCorrelationMapping"]
